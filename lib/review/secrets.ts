import type { Span } from '../transcript/types.ts';

const digits = /\d(?:[ -]?\d){12,18}/g;

/** A whole payment card number in a text, told from other long numbers by its check digit (Luhn), or null. */
export function secretIn(text: string): Span | null {
  for (const found of text.matchAll(digits))
    if (isCard(found[0].replace(/\D/g, ''))) return [found.index, found.index + found[0].length];
  return null;
}

function isCard(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
