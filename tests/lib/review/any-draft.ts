import fc from 'fast-check';
import type { Language } from '../../../lib/playbook/language.ts';
import { draftsOf } from './all-examples.ts';

/** Pieces that patterns, cuts and marks may stumble over. */
export const hostilePieces: readonly string[] = [
  'a ',
  ' ',
  '\n',
  '\t\n ',
  '! ',
  '😊 ',
  '1. ',
  '- ',
  '?! ',
  'sorry ',
  'sorry, but ',
  'and ',
  '{',
  '[a ',
  '€1 ',
  '4111 ',
  '0',
  'Nora, ',
  '“',
  '\u0301',
  '\ud800',
  '👩‍👩‍👧',
];

/** Drafts of the examples one behind the other, as agents paste them together. */
export function pastedDraft(language: Language): fc.Arbitrary<string> {
  const drafts = draftsOf(language);
  return fc
    .array(fc.constantFrom(...drafts), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom(' ', '\n', '\n\n').map((gap) => parts.join(gap)));
}

/** Any text at all up to a length, and texts made of what agents write. */
export function anyDraft(language: Language, mostLetters: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(...hostilePieces, ...draftsOf(language)),
  );
  const units = fc.array(unit, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
  const times = fc.constantFrom(1, 1, 1, 1, 1, 40, mostLetters);
  return fc
    .tuple(units, times)
    .map(([text, count]) => text.repeat(Math.min(count, Math.ceil(mostLetters / text.length || 1))))
    .map((text) => text.slice(0, mostLetters));
}
