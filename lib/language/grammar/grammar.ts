import type { Language } from '../../playbook/language.ts';

/** What the pattern language and the guards must know about one language. */
export interface Grammar {
  readonly language: Language;
  /** Number words and their values. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Named patterns, used in other patterns as `<name>`. */
  readonly classes: Readonly<Record<string, string>>;
  /** Words that turn what follows in the same clause into its opposite. */
  readonly negators: readonly string[];
  /** Words that make what follows in the same clause a mere possibility. */
  readonly hedges: readonly string[];
  /** Words that begin a new clause, beside punctuation. */
  readonly clauseOpeners: readonly string[];
  /** Words too common to say what a turn is about. */
  readonly stopWords: readonly string[];
}
