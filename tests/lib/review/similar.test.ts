import { expect, it } from 'vitest';
import { tokenize } from '../../../lib/language/tokens.ts';
import { alikeAmong, mostAlike, saidIn } from '../../../lib/review/similar.ts';

const isAlike = (one: string, other: string) =>
  alikeAmong(saidIn(tokenize(one)), [saidIn(tokenize(other))]) > mostAlike;

it.each([
  [
    'I’m sorry the kettle came with a cracked lid.',
    'I’m sorry the kettle came with a cracked lid, we packed it badly.',
  ],
  ['Sorry about the wait.', 'Sorry about the wait, the list is slow today.'],
  ['SORRY about the wait!', 'sorry about the wait'],
])('the same again: %s', (one, other) => {
  expect(isAlike(one, other)).toBe(true);
});

it.each([
  ['I’m sorry.', 'I’m sorry the kettle came with a cracked lid.'],
  ['I’m sorry about the wait.', 'I’m sorry the kettle came with a cracked lid.'],
  ['Thank you for waiting.', 'Thank you for the photo of the lid.'],
  ['', 'Sorry about the wait.'],
])('something else: %s', (one, other) => {
  expect(isAlike(one, other)).toBe(false);
});
