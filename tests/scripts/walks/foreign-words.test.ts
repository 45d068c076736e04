import { describe, expect, it } from 'vitest';
import { foreignWords, type Sight, stays } from '../../../scripts/walks/foreign-words.ts';

/** Ticket a is in front, from 1,000 on ticket b, from 3,000 on ticket a again. */
const fronts = [
  { at: 0, word: 'a' },
  { at: 1_000, word: 'b' },
  { at: 3_000, word: 'a' },
];
const empty: Sight = { at: 0, words: [] };

describe('words of a ticket that is not in front', () => {
  it.each<[string, readonly Sight[], number]>([
    ['go at once', [empty, { at: 20, words: ['a'] }, { at: 1_020, words: ['b'] }], 0],
    ['go after a moment without any', [empty, { at: 20, words: ['a'] }, { at: 1_020, words: [] }], 0],
    ['were on their way', [empty, { at: 1_080, words: ['a'] }, { at: 1_120, words: ['b'] }], 0],
    ['stay too long', [empty, { at: 20, words: ['a'] }, { at: 1_300, words: ['b'] }], 1],
    ['stay for good', [{ at: 0, words: ['a'] }], 1],
    ['come too late', [empty, { at: 1_400, words: ['a'] }, { at: 1_410, words: ['b'] }], 1],
    [
      'were never in front',
      [empty, { at: 20, words: ['c'] }, { at: 30, words: ['a'] }, { at: 1_010, words: [] }],
      1,
    ],
    ['stand beside others', [empty, { at: 1_010, words: ['a', 'b'] }, { at: 1_020, words: ['b'] }], 1],
  ])('%s', (_, sights, breaches) => {
    expect(foreignWords({ sights, fronts, holdUps: [], end: 2_000 })).toHaveLength(breaches);
  });

  it('may stay where their ticket comes back', () => {
    const quick = [...fronts.slice(0, 2), { at: 1_100, word: 'a' }];
    const sights = [{ at: 0, words: ['a'] }];
    expect(foreignWords({ sights, fronts: quick, holdUps: [], end: 2_000 })).toEqual([]);
  });

  it('may stay and come while the pages are held up', () => {
    const holdUps = [
      { from: 1_010, to: 1_300 },
      { from: 1_200, to: 1_500 },
    ];
    const stayed = [empty, { at: 20, words: ['a'] }, { at: 1_600, words: ['b'] }];
    const came = [empty, { at: 1_550, words: ['a'] }, { at: 1_600, words: ['b'] }];
    for (const sights of [stayed, came]) {
      expect(foreignWords({ sights, fronts, holdUps, end: 2_000 })).toEqual([]);
      expect(foreignWords({ sights, fronts, holdUps: [], end: 2_000 })).toHaveLength(1);
    }
  });

  it('are measured from the switch on', () => {
    const sights = [
      { at: 20, words: ['a'] },
      { at: 1_060, words: ['b'] },
      { at: 3_015, words: ['a'] },
    ];
    expect(stays(sights, fronts)).toEqual([60, 15]);
  });
});
