import { type DenseName, denseNames } from '../../../../lib/cues/model/dense.ts';
import { slots, visitGrams } from '../../../../lib/cues/model/grams.ts';
import type { Model } from '../../../../lib/cues/model/model.ts';
import { tokenize } from '../../../../lib/language/tokens.ts';

/** A model made by hand: `start` as logit of every turn, more for the words given, and dense weights. */
export function modelOf(
  start: number,
  heavy: Readonly<Record<string, number>> = {},
  dense: Readonly<Partial<Record<DenseName, number>>> = {},
): Model {
  const grams = new Float32Array(slots);
  for (const [word, weight] of Object.entries(heavy)) {
    const first: number[] = [];
    visitGrams(tokenize(word), (slot) => first.push(slot));
    grams[first[0] ?? 0] = weight;
  }
  return { grams, start, dense: denseNames.map((name) => dense[name] ?? 0) };
}
