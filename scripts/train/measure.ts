import { auc, rank } from '../evaluate/metrics.ts';
import type { TurnRow } from './rows.ts';

/** How well scores rank rows: the AUC, NaN when the rows are all of one kind. */
export function aucOf(rows: readonly TurnRow[], scores: ArrayLike<number>): number {
  const scored = rows.map(({ y, topic }, index) => {
    return { y, score: scores[index] ?? 0, flagged: false, length: 0, group: topic };
  });
  return auc(rank(scored));
}

/** A figure between 0 and 1 as it is printed: `.873`. */
export function figure(value: number): string {
  return Number.isNaN(value) ? '  - ' : value.toFixed(3).replace(/^0/, '');
}
