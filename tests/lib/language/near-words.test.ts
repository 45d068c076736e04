import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearWords } from '../../../lib/language/near-words.ts';

const words = [
  'waiting',
  'promised',
  'refunded',
  'delivered',
  'terugbetaald',
  'lieferung',
  'remboursement',
  'reembolso',
];
const near = new NearWords(words);

const slips: readonly (readonly [string, string])[] = [
  ['waitting', 'waiting'],
  ['waitng', 'waiting'],
  ['wiating', 'waiting'],
  ['promissed', 'promised'],
  ['pormised', 'promised'],
  ['deliverd', 'delivered'],
  ['terugbetald', 'terugbetaald'],
  ['leiferung', 'lieferung'],
  ['rembousement', 'remboursement'],
  ['rembolso', 'reembolso'],
];

/** Other words, other forms of a word, and what is too far. */
const lookAlikes = [
  'wait',
  'waitings',
  'promise',
  'promises',
  'aiting',
  'refundable',
  'undelivered',
  'delivering',
  'wtaiing',
  'refnd',
];

describe('NearWords', () => {
  it.each(slips)('takes "%s" for "%s"', (typed, meant) => {
    expect(near.find(typed)).toBe(meant);
  });

  it.each(lookAlikes)('leaves "%s" as it is', (typed) => {
    expect(near.find(typed)).toBeUndefined();
  });

  it('finds every slip inside a long word, and nothing for a short one', () => {
    const word = fc.constantFrom(...words.filter(({ length }) => length > 7));
    fc.assert(
      fc.property(word, fc.nat(), (meant, drawn) => {
        const at = 1 + (drawn % (meant.length - 2));
        expect(near.find(meant.slice(0, at) + meant.slice(at + 1))).toBe(meant);
      }),
    );
    expect(new NearWords(['refund']).find('refnud')).toBeUndefined();
  });
});
