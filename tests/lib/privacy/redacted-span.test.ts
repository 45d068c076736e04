import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactedSpan } from '../../../lib/privacy/redacted-span.ts';
import { makeRedactor } from '../../../lib/privacy/redactor.ts';
import { labelsIn } from '../../../lib/privacy/words/all.ts';

const text = 'Hi Anna Bakker, your order 20417-33 went to anna@example.com. Anna, please look.';
const redact = (original: string) =>
  makeRedactor({ names: ['Anna Bakker'], labels: labelsIn('en') }).redact(original);

describe('words of the original in the redacted text', () => {
  const redacted = redact(text);
  it.each([
    ['please look', 'please look'],
    ['your order', 'your order'],
    ['Anna Bakker, your', '[name 1], your'],
    ['Bakker, your', '[name 1], your'],
    ['order 20417', 'order [order 1]'],
    ['example.com. Anna', '[email 1]. [name 1]'],
    [text, redacted.text],
  ])('“%s” is “%s”', (words, found) => {
    const from = text.indexOf(words);
    expect(redacted.text.slice(...redactedSpan(redacted, [from, from + words.length]))).toBe(found);
  });

  it('never hold a part of what was taken out', () => {
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const quote = redacted.text.slice(...redactedSpan(redacted, [from, to]));
        expect(quote).not.toMatch(/20417|-33|example|Bakker|Anna/);
      }),
    );
  });
});
