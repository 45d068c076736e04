import { expect, it } from 'vitest';
import { clausesOf } from '../../../lib/language/sentences.ts';
import { tokenize } from '../../../lib/language/tokens.ts';

const openers = new Set(['but']);

it('tells sentences apart at their ends, and clauses also at commas and openers', () => {
  const { sentence, clause } = clausesOf(tokenize('No, it works but slowly. Bye'), openers);
  expect(sentence).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(clause).toEqual([0, 1, 1, 1, 2, 2, 2, 3]);
});

it('does not end a sentence inside a number or at a pause', () => {
  expect(new Set(clausesOf(tokenize('it cost 3.50 ... really'), openers).sentence).size).toBe(1);
});
