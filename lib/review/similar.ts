import { type Token, wordsOf } from '../language/tokens.ts';

/** From here on a sentence counts as said before. Source: docs/sources.md C9. */
export const mostAlike = 0.7;

/** Fewer shared words make no sentence alike: "I'm sorry". */
const fewestShared = 4;

/** A sentence to compare: its words, each once. */
export type Said = ReadonlySet<string>;

/** Reads a sentence to compare it. */
export function saidIn(tokens: readonly Token[]): Said {
  return new Set(wordsOf(tokens));
}

/** How alike a sentence is to the likest of others, 0 to 1: shared words over the words of the shorter one. */
export function alikeAmong(sentence: Said, others: readonly Said[]): number {
  return others.reduce((most, other) => Math.max(most, alike(sentence, other)), 0);
}

function alike(one: Said, other: Said): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared < fewestShared ? 0 : shared / Math.min(one.size, other.size);
}
