import { expect, it } from 'vitest';
import { tokenize } from '../../../lib/language/tokens.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import { namesWait } from '../../../lib/review/waiting.ts';

it.each<[Language, string]>([
  ['en', 'You waited far too long.'],
  ['nl', 'Je hebt twee weken gewacht.'],
  ['de', 'Die Verspätung tut mir leid.'],
  ['fr', 'Vous avez déjà patienté.'],
  ['es', 'Siento el retraso.'],
])('a wait in %s: %s', (language, text) => {
  expect(namesWait(tokenize(text), language)).toBe(true);
});

it.each<[Language, string]>([
  ['en', 'The waiter brought it.'],
  ['nl', 'Het wachtwoord is nieuw.'],
  ['fr', 'Je m’en occupe avec patience.'],
])('none in %s: %s', (language, text) => {
  expect(namesWait(tokenize(text), language)).toBe(false);
});
