import { type Random, randomFrom } from '../walks/random.ts';
import type { Metric, Ranking, Weights } from './metrics.ts';

/** The middle 95 % of a figure over samples. */
export type Interval = readonly [low: number, high: number];

/** How samples are drawn: how many, and from which seed. */
export interface Sampling {
  readonly rounds: number;
  readonly seed: number;
}

/**
 * Intervals of figures by drawing whole groups with replacement: turns of one conversation are not independent. The same
 * seed gives the same intervals; null for a figure that no sample could tell.
 */
export function bootstrap<Name extends string>(
  ranking: Ranking,
  metrics: Readonly<Record<Name, Metric>>,
  { rounds, seed }: Sampling,
): Record<Name, Interval | null> {
  const names = Object.keys(metrics) as Name[];
  const drawn = new Map<Name, number[]>(names.map((name) => [name, []]));
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    const weights = drawGroups(ranking, random);
    for (const name of names) drawn.get(name)?.push(metrics[name](ranking, weights));
  }
  const intervals = names.map((name) => [name, middle(drawn.get(name) ?? [])] as const);
  return Object.fromEntries(intervals) as Record<Name, Interval | null>;
}

function drawGroups({ groupOf, groups }: Ranking, random: Random): Weights {
  const times = new Int32Array(groups);
  for (let draw = 0; draw < groups; draw++) {
    const group = random.below(groups);
    times[group] = (times[group] ?? 0) + 1;
  }
  return groupOf.map((group) => times[group] ?? 0);
}

function middle(figures: readonly number[]): Interval | null {
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [low, high] = [at(0.025), at(0.975)];
  return low === undefined || high === undefined ? null : [low, high];
}
