import { grammarOf } from '../language/grammar/load.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { DueWords } from './due-words/due-words.ts';
import { hearingIn } from './promise-words/load.ts';

/** The words of a sentence as the readers of time look at them. */
export interface DueText {
  readonly norms: readonly string[];
  readonly words: DueWords;
  readonly language: Language;
}

/** The longest phrase of any table, in words. */
const longestPhrase = 5;

/** Words and numbers alone; of the marks only those between two numbers: "8-12", "24/11". */
export function dueText(sentence: readonly Token[], language: Language): DueText {
  const norms = sentence
    .filter(({ kind }, at) => {
      if (kind === 'word' || kind === 'number') return true;
      const isBetween = sentence[at - 1]?.kind === 'number' && sentence[at + 1]?.kind === 'number';
      return isBetween && kind === 'mark';
    })
    .map(({ norm }) => norm);
  return { norms, words: hearingIn(language).due, language };
}

/** The entry of a table that fits longest from a position on, with the number of words it takes. */
export function longest<T>(
  table: Readonly<Record<string, T>>,
  norms: readonly string[],
  at: number,
): readonly [entry: T, length: number] | null {
  for (let length = Math.min(longestPhrase, norms.length - at); length > 0; length--) {
    const key = norms.slice(at, at + length).join(' ');
    const entry = Object.hasOwn(table, key) ? table[key] : undefined;
    if (entry !== undefined) return [entry, length];
  }
  return null;
}

/** A whole number or numeral; null for anything else. */
export function amountOf({ norms, language }: DueText, at: number): number | null {
  const norm = norms[at] ?? '';
  if (/^\d{1,3}$/.test(norm)) return Number(norm);
  const numerals = grammarOf(language)?.numerals ?? {};
  return Object.hasOwn(numerals, norm) ? (numerals[norm] ?? null) : null;
}

/** Whether the word at a position may follow a bare number that means a time: nothing, or more about time. */
export function endsNumber({ norms, words }: DueText, at: number): boolean {
  const norm = norms[at];
  if (norm === undefined) return true;
  const known = [...words.at, ...words.and, ...words.fillers, ...words.onDate];
  return (
    known.includes(norm) || Object.hasOwn(words.weekdays, norm) || longest(words.phrases, norms, at) !== null
  );
}
