import { expect, it } from 'vitest';
import { greetingEnd } from '../../../lib/review/greeting.ts';

it.each([
  ['Hi Nora, it left today.', 'Hi Nora, '],
  ['Dear Mr Jones,\n\nIt left today.', 'Dear Mr Jones,\n\n'],
  ['Hello! It left today.', 'Hello! '],
  ['Beste mevrouw De Vries,\nHij is weg.', 'Beste mevrouw De Vries,\n'],
  ['Guten Tag Frau Weber,\nsie ist weg.', 'Guten Tag Frau Weber,\n'],
  ['Bonjour Léa, il est parti.', 'Bonjour Léa, '],
  ['Buenos días, Ana, ya salió.', 'Buenos días, '],
])('%j', (text, greeting) => {
  expect(text.slice(0, greetingEnd(text))).toBe(greeting);
});

it.each([
  'It left today.',
  'History shows it left.',
  'Dagmar, it left.',
  'Hi there is nothing here yet today, sorry',
  '',
])('no greeting: %s', (text) => {
  expect(greetingEnd(text)).toBe(0);
});
