import { type DenseName, denseNames } from '../../../../lib/cues/model/dense.ts';
import { slots, visitGrams } from '../../../../lib/cues/model/grams.ts';
import type { ReadyModel } from '../../../../lib/cues/model/model.ts';
import { readyModel } from '../../../../lib/cues/model/ready.ts';
import { tokenize } from '../../../../lib/language/tokens.ts';

/** A model made by hand: `start` as logit of every turn, more for the words given, and dense weights. */
export function modelOf(
  start: number,
  heavy: Readonly<Record<string, number>> = {},
  dense: Readonly<Partial<Record<DenseName, number>>> = {},
): ReadyModel {
  const grams = new Float32Array(slots);
  for (const [word, weight] of Object.entries(heavy)) {
    const first: number[] = [];
    visitGrams(tokenize(word), (slot) => first.push(slot));
    grams[first[0] ?? 0] = weight;
  }
  return readyModel({ grams, start, dense: denseNames.map((name) => dense[name] ?? 0), mood: () => 0 });
}
