import type { CheckId } from '../types.ts';

/** What a check looks for and why, as the agent reads it. */
export interface CheckReason {
  /** A few words, as a heading. */
  readonly name: string;
  /** One sentence: what it does to the customer. */
  readonly why: string;
}

/** Every check's reason in one language of the interface. */
export type CheckReasons = Readonly<Record<CheckId, CheckReason>>;
