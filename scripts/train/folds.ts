import type { TurnRow } from './rows.ts';

/** Gives a row a score, the higher, the more frustrated. */
export type Scorer = (row: TurnRow) => number;

/** Scores every row by what was learned from the rows of other topics only, in as many parts as said. */
export function scoreUnseen(
  rows: readonly TurnRow[],
  folds: number,
  learn: (rows: readonly TurnRow[]) => Scorer,
): Float64Array {
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const score = learn(rows.filter(({ topic }) => foldOf(topic, folds) !== fold));
    for (const [index, row] of rows.entries()) {
      if (foldOf(row.topic, folds) === fold) scores[index] = score(row);
    }
  }
  return scores;
}

/** The part a topic falls into: the same in every language and every run. */
function foldOf(topic: string, folds: number): number {
  let hash = 7;
  for (let index = 0; index < topic.length; index++) {
    hash = Math.imul(hash ^ topic.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
