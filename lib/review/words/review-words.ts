import type { Template } from '../../playbook/types.ts';
import type { PhraseKind, phraseKinds } from '../phrases.ts';
import type { CheckId } from '../types.ts';

/** How a language words one kind of phrase, in the pattern language of lib/language/pattern.ts. */
export interface PhraseWords {
  readonly any: readonly string[];
  /** Not this kind when one of these stands in the same sentence. */
  readonly unless?: readonly string[];
  /** Not this kind when words found by `any` are written like this: patterns look through accents. */
  readonly notAs?: RegExp;
}

/** The phrases of one group of checks. */
export type GroupWords<G extends keyof typeof phraseKinds> = KindWords<(typeof phraseKinds)[G][number]>;

/** Kinds a language may leave out: its other kinds hold them, or the checks that ask for them do without. */
type OptionalKind = 'has_done' | 'asks_more' | 'tells_back' | 'pays_back';

type KindWords<K extends PhraseKind> = Readonly<
  Record<Exclude<K, OptionalKind>, PhraseWords> & Partial<Record<K & OptionalKind, PhraseWords>>
>;

/**
 * Lines that mend what a check missed, the best first: with values in braces like those of a playbook (template.ts).
 * Written once a language; a line is proven in the conversation before it is shown.
 */
export type MendLines = Readonly<Partial<Record<CheckId, readonly Template[]>>>;

/** What a reply is checked with in one language. */
export interface ReviewWords {
  readonly phrases: KindWords<PhraseKind>;
  readonly lines: MendLines;
  /** Words that say nothing of a case, in their comparable form: sharing one with the customer makes no line specific. */
  readonly hollow: ReadonlySet<string>;
  /** Slang that a sentence cannot do without, as it is written in full: `u` is `you`. */
  readonly inFull?: ReadonlyMap<string, string>;
}
