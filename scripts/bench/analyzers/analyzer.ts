import type { Language } from '../../../lib/playbook/language.ts';

/** What the file of an analyzer exports. */
export interface Analyzer {
  /** Loads what reading these languages takes, where that is not there from the start. */
  readonly prepare?: (languages: readonly Language[]) => Promise<void>;
  readonly analyze: Analyze;
}

/** Reads one message; what it gives is not looked at. */
export type Analyze = (text: string, language: Language) => unknown;
