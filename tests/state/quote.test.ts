import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../lib/state/quote.ts';

/** The quote of the words between the brackets, as it stands in the panel. */
function quoted(marked: string): string {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const { before, words, after } = quoteAround(marked.replace('[', '').replace(']', ''), [from, to]);
  return `${before}[${words}]${after}`;
}

describe('quoteAround', () => {
  it.each([
    ['[second time]', '[second time]'],
    ['Hello. This is the [second time] I ask! Bye', 'This is the [second time] I ask'],
    ['one\ntwo [three] four\nfive', 'two [three] four'],
    [
      'and I already told all of this to the nice person I spoke to, [nobody called]',
      '… to the nice person I spoke to, [nobody called]',
    ],
    [
      '[nobody called] although that was what the nice person promised',
      '[nobody called] although that was what the nice …',
    ],
  ])('shows %j as %j', (marked, shown) => {
    expect(quoted(marked)).toBe(shown);
  });

  it('always holds the very words, and little more', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, one, other) => {
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const { before, words, after } = quoteAround(text, [from ?? 0, to ?? 0]);
        expect(words).toBe(text.slice(from, to));
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(37);
      }),
    );
  });
});
