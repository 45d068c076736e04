import type { TopicId } from '../../playbook/types.ts';
import type { Role } from '../../transcript/types.ts';
import type { CheckId } from '../types.ts';

/** A short chat that drafts answer. */
export interface Scene {
  /** As the helpdesk shows it; null where it does not. */
  readonly customer: string | null;
  /** Role and words, oldest first; a third part is the minutes since the one before (else one). */
  readonly turns: readonly (readonly [role: Role, text: string, minutes?: number])[];
  /** What the agent has chosen as the topic. */
  readonly topic?: TopicId;
}

/** Drafts in one scene which prove a check: at least six and six in English and Dutch, three and three elsewhere. */
export interface ReviewExamples<S extends string = string> {
  readonly check: CheckId;
  readonly scene: S;
  /** Drafts it must find missing something. */
  readonly missed: readonly string[];
  /** Drafts it must find missing something, for which no line says the same better: the reason stands alone. */
  readonly reasonOnly?: readonly string[];
  /** Drafts it must let pass: met, or no occasion. */
  readonly fine: readonly string[];
  /** Only where the check looks at how the words came in. */
  readonly pastedWords?: number;
}
