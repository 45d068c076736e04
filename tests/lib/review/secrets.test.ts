import { expect, it } from 'vitest';
import { secretIn } from '../../../lib/review/secrets.ts';

it.each([
  ['you paid with 4111 1111 1111 1111 yesterday', '4111 1111 1111 1111'],
  ['5500-0000-0000-0004', '5500-0000-0000-0004'],
  ['card 378282246310005.', '378282246310005'],
])('%s', (text, card) => {
  const span = secretIn(text);
  expect(span && text.slice(...span)).toBe(card);
});

it.each([
  'tracking 4111111111111112',
  'order 48213',
  'call 07700 900123',
  'the card that ends in 1111',
  '2026-03-02 10:00',
  '',
])('no card in: %s', (text) => {
  expect(secretIn(text)).toBeNull();
});
