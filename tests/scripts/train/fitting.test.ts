import { describe, expect, it } from 'vitest';
import type { CorpusConversation } from '../../../scripts/support/corpus.ts';
import { fitDense, logitOf } from '../../../scripts/train/fit-dense.ts';
import { fitGrams, sumOf } from '../../../scripts/train/fit-grams.ts';
import { scoreUnseen } from '../../../scripts/train/folds.ts';
import { balanced, rowsOfCorpus, type TurnRow } from '../../../scripts/train/rows.ts';

type Line = readonly [label: 0 | 1 | 2 | 3 | 4 | 'S' | 'a', text: string];

function conversationOf(topic: string, ...lines: readonly Line[]): CorpusConversation {
  const turns = lines.map(([label, text]) => {
    const isAgent = label === 'a';
    return {
      role: isAgent ? 'agent' : 'customer',
      text,
      label: isAgent ? null : label,
      families: [],
    } as const;
  });
  return { id: topic, language: 'en', sector: 'any', topic, part: 'train', turns };
}

/** Angry turns that share a word, and calm ones, in five topics. */
const corpus = ['bill', 'line', 'parcel', 'ticket', 'refund'].flatMap((topic) => [
  conversationOf(topic, [2, `this ${topic} is pathetic`]),
  conversationOf(topic, [3, `a pathetic ${topic}, really`]),
  conversationOf(topic, [0, `where is my ${topic}`]),
  conversationOf(topic, [1, `no ${topic} so far`]),
]);
const rows = rowsOfCorpus(corpus);

describe('rows of the corpus', () => {
  it('are the customer’s turns from level 0 to 4, frustrated from 2 on', () => {
    const chat = conversationOf(
      'bill',
      [1, 'no bill yet'],
      ['a', 'One moment'],
      ['S', 'I am ill'],
      [2, 'pathetic'],
    );
    expect(rowsOfCorpus([chat]).map(({ y, topic }) => [y, topic])).toEqual([
      [0, 'bill'],
      [1, 'bill'],
    ]);
  });

  it('know the past of their chat', () => {
    const alone = rowsOfCorpus([conversationOf('bill', [0, 'ok'])]);
    const later = rowsOfCorpus([
      conversationOf('bill', [2, 'I have been waiting for three weeks'], [0, 'ok']),
    ]);
    expect(later.at(-1)?.dense).not.toEqual(alone[0]?.dense);
  });

  it('count the same for both answers once balanced', () => {
    const weights = balanced(rows.slice(0, 3)).map(({ y, weight }) => [y, weight]);
    expect(weights).toEqual([
      [1, 0.75],
      [1, 0.75],
      [0, 1.5],
    ]);
  });
});

describe('fitGrams', () => {
  const fitting = { rounds: 6, step: 0.1 };

  it('gives the same weights for the same rows', () => {
    expect(fitGrams(rows, fitting)).toEqual(fitGrams(rows, fitting));
  });

  it('finds the word that angry turns share, in topics it has not seen', () => {
    const learn = (others: readonly TurnRow[]) => {
      const weights = fitGrams(others, fitting);
      return (row: TurnRow) => sumOf(row.grams, weights);
    };
    const scores = scoreUnseen(rows, 5, learn);
    const of = (y: 0 | 1) => [...scores].filter((_, index) => rows[index]?.y === y);
    expect(Math.min(...of(1))).toBeGreaterThan(Math.max(...of(0)));
  });

  it('keeps what it starts from where no row speaks of it', () => {
    const from = new Float32Array(fitGrams(rows, fitting).length).fill(0.5);
    const kept = [...fitGrams(rows, { ...fitting, from })].filter((weight) => weight === 0.5);
    expect(kept.length).toBeGreaterThan(from.length / 2);
  });
});

describe('scoreUnseen', () => {
  it('never learns from the topic it scores', () => {
    const seen = scoreUnseen(rows, 4, (others) => {
      const topics = new Set(others.map(({ topic }) => topic));
      return ({ topic }) => (topics.has(topic) ? 1 : 0);
    });
    expect(Math.max(...seen)).toBe(0);
  });
});

describe('fitDense', () => {
  const drawn = Array.from({ length: 4_000 }, (_, index) => {
    const value = (index % 40) / 10 - 2;
    const chance = 1 / (1 + Math.exp(-(0.5 + 2 * value)));
    return {
      values: [value, index % 2],
      y: (Math.floor(index / 40) + 0.5) / 100 < chance ? 1 : 0,
      weight: 1,
    } as const;
  });

  it('finds the weights that rows were drawn with', () => {
    const { start, weights } = fitDense(drawn, [1e-6, 1e-6]);
    expect([start, ...weights].map((weight) => Math.round(weight * 10) / 10)).toEqual([0.5, 2, 0]);
  });

  it('stays at what is expected as firmly as it is told', () => {
    const [loose = 0, firm = 0] = [1, 1e6].map((cost) => fitDense(drawn, [cost, 1], [-1, 0]).weights[0] ?? 0);
    expect(loose).toBeGreaterThan(1.9);
    expect(firm).toBeCloseTo(-1, 1);
  });

  it('stays finite where nothing stands against a feature', () => {
    const rowsOfOne = [1, 2, 3].map((value) => ({ values: [value], y: 1, weight: 1 }) as const);
    expect(Number.isFinite(logitOf(fitDense(rowsOfOne, [0.1]), [2]))).toBe(true);
  });
});
