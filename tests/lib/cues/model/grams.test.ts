import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slots, visitGrams } from '../../../../lib/cues/model/grams.ts';
import { tokenize } from '../../../../lib/language/tokens.ts';

interface Gram {
  readonly slot: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function gramsOf(text: string): readonly Gram[] {
  const grams: Gram[] = [];
  visitGrams(tokenize(text), (slot, value, from, to) => grams.push({ slot, value, from, to }));
  return grams;
}

const slotsOf = (text: string) => gramsOf(text).map(({ slot }) => slot);
const sharedBy = (one: string, other: string) => {
  const known = new Set(slotsOf(one));
  return slotsOf(other).filter((slot) => known.has(slot)).length / slotsOf(other).length;
};

describe('visitGrams', () => {
  it.each([
    ['capitals', 'Still Waiting', 'still waiting'],
    ['accents', 'j’ai déjà écrit', "j'ai deja ecrit"],
    ['stretched letters', 'sooooo long', 'so long'],
    ['which number it is', 'order 4711 is late', 'order 12 is late'],
    ['commas and brackets', 'well, (still) waiting', 'well still waiting'],
  ])('sees no difference in %s', (_what, one, other) => {
    expect(slotsOf(one)).toEqual(slotsOf(other));
  });

  it.each([
    ['the order of words', 'help me', 'me help'],
    ['where a sentence ends', 'no. help', 'no help'],
    ['a question', 'when?', 'when.'],
  ])('sees %s', (_what, one, other) => {
    expect(slotsOf(one)).not.toEqual(slotsOf(other));
  });

  it('shares pieces between forms of a word, and little between words', () => {
    expect(sharedBy('disappointed', 'disappointment')).toBeGreaterThan(0.5);
    expect(sharedBy('disappointed', 'invoice')).toBeLessThan(0.1);
  });

  it('tells where each lies, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { length } = tokenize(text);
        for (const { slot, from, to } of gramsOf(text)) {
          expect(slot).toBeGreaterThanOrEqual(0);
          expect(slot).toBeLessThan(slots);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThan(length);
        }
      }),
    );
  });

  it('looks no further than a complaint is long', () => {
    const long = 'still waiting for an answer '.repeat(4_000);
    expect(gramsOf(long).length).toBeLessThan(20_000);
    expect(gramsOf('w'.repeat(100_000)).length).toBeLessThan(100);
  });
});
