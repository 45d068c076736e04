import type { NounPhrase } from './types.ts';

/** A small first letter, for a phrase that goes inside a sentence; words in capitals keep theirs. */
export function small(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|['’\s])/u, (letter) => letter.toLowerCase());
}

/** The first value whose pattern fits what was said. */
export function chosen<T>(table: readonly (readonly [RegExp, T])[], said: string): T | undefined {
  return table.find(([pattern]) => pattern.test(said))?.[1];
}

/** A phrase that is the same as subject and object. */
export function same(phrase: string | undefined): NounPhrase {
  return { subject: phrase, object: phrase };
}

/** The parts that are there, with a space between; undefined when none is. */
export function spaced(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== '').join(' ') || undefined;
}
