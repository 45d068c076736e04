import type { Span } from '../transcript/types.ts';

/** Money in a text. */
export interface Amount {
  readonly value: number;
  readonly span: Span;
}

const money =
  /(?:[€£$]|\b(?:EUR|USD|GBP|CHF)\b) ?(\d{1,6}(?:[.,]\d{1,3}){0,2})|(\d{1,6}(?:[.,]\d{1,3}){0,2}) ?(?:[€£$]|(?:EUR|USD|GBP|CHF|euros?|pounds?|dollars?)\b)/gi;

/** The amounts of money in a text, as numbers: `€ 1.250,00` and `1,250.00 EUR` are the same. Linear. */
export function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(money)].map((found) => ({
    value: numberOf(found[1] ?? found[2] ?? '0'),
    span: [found.index, found.index + found[0].length],
  }));
}

/** What a customer may have paid or be owed, as numbers: the amounts of a text, and figures with cents but no currency. */
export function sumsIn(text: string): readonly number[] {
  const bare = [...text.matchAll(/(?<![\d.,])\d{1,6}[.,]\d{2}(?![\d.,]\d|\d)/g)].map(([written]) =>
    numberOf(written),
  );
  return [...amountsIn(text).map(({ value }) => value), ...bare];
}

/** A group of three behind a point or comma is thousands, of one or two a fraction. */
function numberOf(written: string): number {
  const [whole = '', ...groups] = written.split(/[.,]/);
  const last = groups.at(-1);
  const fraction = last !== undefined && last.length < 3 ? groups.pop() : undefined;
  return Number(`${whole}${groups.join('')}.${fraction ?? '0'}`);
}
