import { slots } from '../../lib/cues/model/grams.ts';
import { randomFrom } from '../walks/random.ts';
import type { GramRow, Grams } from './rows.ts';

/** How n-gram weights are learned. */
export interface GramFitting {
  readonly rounds: number;
  /** How far one row moves the weights at first. */
  readonly step: number;
  /** Weights to begin with; those no row speaks of keep their value. */
  readonly from?: Float32Array;
}

const seed = 20_260_304;

/**
 * Logistic regression over hashed n-grams by AdaGrad, in an order fixed by a seed. Base rate and length are learned
 * beside the weights and thrown away: others judge them.
 */
export function fitGrams(rows: readonly GramRow[], { rounds, step, from }: GramFitting): Float32Array {
  const weights = from ? from.slice() : new Float32Array(slots);
  const moved = new Float32Array(slots).fill(1e-6);
  const rest = { base: 0, length: 0, baseMoved: 1e-6, lengthMoved: 1e-6 };
  const order = rows.map((_, index) => index);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random.below);
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const logit = rest.base + rest.length * row.length + sumOf(row.grams, weights);
      const error = (1 / (1 + Math.exp(-logit)) - row.y) * row.weight;
      move(row.grams, error, { weights, moved, step });
      rest.baseMoved += error ** 2;
      rest.base -= (step * error) / Math.sqrt(rest.baseMoved);
      rest.lengthMoved += (error * row.length) ** 2;
      rest.length -= (step * error * row.length) / Math.sqrt(rest.lengthMoved);
    }
  }
  return weights;
}

/** What the n-grams of a text add up to. */
export function sumOf({ slots: at, values }: Grams, weights: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < at.length; index++) {
    sum += (weights[at[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

interface Learned {
  readonly weights: Float32Array;
  /** Sums of squared gradients. */
  readonly moved: Float32Array;
  readonly step: number;
}

function move({ slots: at, values }: Grams, error: number, { weights, moved, step }: Learned): void {
  for (let index = 0; index < at.length; index++) {
    const slot = at[index] ?? 0;
    const gradient = error * (values[index] ?? 0);
    const sum = (moved[slot] ?? 0) + gradient * gradient;
    moved[slot] = sum;
    weights[slot] = (weights[slot] ?? 0) - (step * gradient) / Math.sqrt(sum);
  }
}

function shuffle(order: number[], below: (end: number) => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
