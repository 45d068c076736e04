import { tokenize, wordsOf } from '../language/tokens.ts';

/** From here on a sentence counts as said before. Source: docs/sources.md C9. */
export const mostAlike = 0.7;

/** How alike a sentence is to the likest of others, 0 to 1: shared words over all words of both (Jaccard). */
export function alikeAmong(sentence: string, others: readonly string[]): number {
  const own = new Set(wordsOf(tokenize(sentence)));
  if (own.size === 0) return 0;
  return others.reduce((most, other) => Math.max(most, alike(own, new Set(wordsOf(tokenize(other))))), 0);
}

function alike(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared / (own.size + other.size - shared);
}
