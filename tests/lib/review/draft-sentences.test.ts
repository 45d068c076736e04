import { expect, it } from 'vitest';
import { tokenize } from '../../../lib/language/tokens.ts';
import { draftSentences } from '../../../lib/review/draft-sentences.ts';

const sentencesOf = (text: string) => draftSentences(text, tokenize(text));

it.each([
  ['It left today. It’s with you tomorrow!', ['It left today.', 'It’s with you tomorrow!']],
  ['Hi Nora,\n\nit left today.', ['Hi Nora,', 'it left today.']],
  ['1. A new one.\n2. Your money back', ['1. A new one.', '2. Your money back']],
  ['It costs 4.50 and leaves at 14:10.', ['It costs 4.50 and leaves at 14:10.']],
  ['Abgebucht am 3. und am 4. Mai. Das prüfe ich.', ['Abgebucht am 3. und am 4. Mai.', 'Das prüfe ich.']],
  ['Um 3. Dann rufe ich an.', ['Um 3.', 'Dann rufe ich an.']],
  ['...\n\n!!', []],
  ['', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text).map((each) => each.text)).toEqual(sentences);
});

it.each([
  ['- a new one', true],
  ['• a new one', true],
  ['2) a new one', true],
  ['“Delivered” is what it says', false],
  ['(today) a new one', false],
  ['2 new ones', false],
])('an item of a list: %s', (text, isItem) => {
  expect(sentencesOf(text)[0]?.isItem).toBe(isItem);
});

it.each([
  ['Which one suits you?', true],
  ['Which one?! Tell me', true],
  ['I asked which one.', false],
])('a question: %s', (text, isQuestion) => {
  expect(sentencesOf(text)[0]?.isQuestion).toBe(isQuestion);
});
