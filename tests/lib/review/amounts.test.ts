import { expect, it } from 'vitest';
import { amountsIn, sumsIn } from '../../../lib/review/amounts.ts';

it.each([
  ['I’ll put £20 on your account', [20]],
  ['€ 1.250,00 and 1,250.00 EUR', [1250, 1250]],
  ['49,95 €', [49.95]],
  ['$12.5', [12.5]],
  ['CHF 1200', [1200]],
  ['150 pounds or 80 euros', [150, 80]],
  ['EUR 1.250.000', [1_250_000]],
  ['€64 each, €128 in all', [64, 128]],
])('%s', (text, values) => {
  const found = amountsIn(text);
  expect(found.map(({ value }) => value)).toEqual(values);
  for (const { span } of found) expect(text.slice(...span)).toMatch(/\d/);
});

it.each(['order 48213', 'by 10:30', '5 days', 'room 12 in Europe', 'size 44', '20% off', 'a few pounds', ''])(
  'no money in: %s',
  (text) => {
    expect(amountsIn(text)).toEqual([]);
  },
);

it.each([
  ['Am 3. Mai wurden 64,99 abgebucht', [64.99]],
  ['€ 49,95 and 1.250,00', [49.95, 49.95]],
  ['on 12.03.2026 with order 48213', []],
])('what may be owed: %s', (text, values) => {
  expect(sumsIn(text)).toEqual(values);
});
