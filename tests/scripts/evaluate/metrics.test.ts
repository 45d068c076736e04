import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../scripts/evaluate/bootstrap.ts';
import {
  auc,
  aucAmongEqualLengths,
  averagePrecision,
  flagPrecision,
  flagRecall,
  rank,
  recallAt,
  type Scored,
} from '../../../scripts/evaluate/metrics.ts';

/** Turns from scores of frustrated ones and scores of the others. */
function turns(frustrated: readonly number[], others: readonly number[], length = 5): Scored[] {
  const make = (y: 0 | 1) => (score: number, at: number) => ({
    score,
    y,
    flagged: score >= 0.5,
    length,
    group: `${y}${at}`,
  });
  return [...frustrated.map(make(1)), ...others.map(make(0))];
}

/** A figure as a whole number, which NaN can be compared with. */
function billionths(figure: number): number {
  return Math.round(figure * 1e9);
}

describe('metrics', () => {
  it.each([
    ['a perfect order', [0.9, 0.8], [0.2, 0.1], 1, 1],
    ['the order upside down', [0.1, 0.2], [0.8, 0.9], 0, (1 / 3 + 2 / 4) / 2],
    ['everything tied', [0.5, 0.5], [0.5, 0.5], 0.5, 0.5],
    ['one pair of four wrong', [0.9, 0.3], [0.4, 0.1], 0.75, (1 + 2 / 3) / 2],
  ])('tells AUC and average precision of %s', (_, frustrated, others, area, precision) => {
    const ranking = rank(turns(frustrated, others));
    expect(auc(ranking)).toBeCloseTo(area, 12);
    expect(averagePrecision(ranking)).toBeCloseTo(precision, 12);
  });

  it('says NaN when there is nothing to compare', () => {
    for (const metric of [auc, recallAt(0.05), aucAmongEqualLengths, flagRecall])
      expect(metric(rank([]))).toBeNaN();
    expect(auc(rank(turns([0.5], [])))).toBeNaN();
    expect(flagPrecision(rank(turns([0.1], [0.1])))).toBeNaN();
  });

  it('gives the recall below a share of false positives, whole ties only', () => {
    const others = Array.from({ length: 20 }, (_, at) => at / 100);
    expect(recallAt(0.05)(rank(turns([0.9, 0.185, 0.175], others)))).toBeCloseTo(2 / 3, 12);
    expect(recallAt(0.05)(rank(turns([0.19, 0.18], [0.19, 0.19, ...others])))).toBe(0);
  });

  it('compares only what is equally long', () => {
    const short = turns([0.2], [0.1], 2);
    const long = turns([0.8], [0.9], 30);
    expect(auc(rank([...short, ...long]))).toBe(0.5);
    expect(aucAmongEqualLengths(rank([...short, ...long]))).toBe(0.5);
    expect(aucAmongEqualLengths(rank([...turns([0.2], [], 2), ...turns([], [0.1], 30)]))).toBeNaN();
    expect(aucAmongEqualLengths(rank([...turns([0.2], [0.1], 0), ...turns([0.9], [], 30)]))).toBe(1);
  });

  it('measures the flag', () => {
    const ranking = rank(turns([0.9, 0.6, 0.1], [0.7, 0.1]));
    expect([flagPrecision(ranking), flagRecall(ranking)]).toEqual([2 / 3, 2 / 3]);
  });

  it('takes a weight for a turn that is there so many times', () => {
    const drawn = fc.record({
      score: fc.integer({ min: 0, max: 4 }),
      y: fc.constantFrom<0 | 1>(0, 1),
      flagged: fc.boolean(),
      length: fc.integer({ min: 0, max: 40 }),
      group: fc.constantFrom('a', 'b'),
      times: fc.integer({ min: 0, max: 3 }),
    });
    const metrics = [auc, averagePrecision, recallAt(0.3), aucAmongEqualLengths, flagPrecision, flagRecall];
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (list) => {
        const ranking = rank(list);
        const times = new Map<Scored, number>(list.map((turn) => [turn, turn.times]));
        const weights = Int32Array.from(ranking.turns, (turn) => times.get(turn) ?? 0);
        const repeated = rank(list.flatMap((turn) => Array.from({ length: turn.times }, () => turn)));
        for (const metric of metrics)
          expect(billionths(metric(ranking, weights))).toBe(billionths(metric(repeated)));
      }),
    );
  });
});

describe('bootstrap', () => {
  const scored = turns(
    Array.from({ length: 40 }, (_, at) => 0.3 + at / 60),
    Array.from({ length: 60 }, (_, at) => at / 80),
  );
  const sampling = { rounds: 300, seed: 7 };

  it('holds the figure itself and is the same for the same seed', () => {
    const ranking = rank(scored);
    const { area } = bootstrap(ranking, { area: auc }, sampling);
    expect(area?.[0]).toBeLessThan(auc(ranking));
    expect(area?.[1]).toBeGreaterThan(auc(ranking));
    expect(bootstrap(ranking, { area: auc }, sampling)).toEqual({ area });
    expect(bootstrap(ranking, { area: auc }, { ...sampling, seed: 8 })).not.toEqual({ area });
  });

  it('is wider when turns come in few conversations', () => {
    const width = (list: readonly Scored[]) => {
      const [low, high] = bootstrap(rank(list), { area: auc }, sampling).area ?? [0, 0];
      return high - low;
    };
    const grouped = scored.map((turn, at) => ({ ...turn, group: String(Math.floor(at / 10)) }));
    expect(width(grouped)).toBeGreaterThan(width(scored));
  });

  it('says null where no sample has both kinds', () => {
    expect(bootstrap(rank(turns([0.5], [])), { area: auc }, sampling)).toEqual({ area: null });
  });
});
