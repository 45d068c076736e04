import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/playbook/language.ts';
import { lookAt } from '../../../lib/review/look.ts';
import { first, mended, quieted, without } from '../../../lib/review/mends.ts';
import { betterFor, betterWords, review } from '../../../lib/review/review.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { sceneOf } from './all-examples.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

const parcel = (language: Language) => situationIn(sceneOf(language, 'parcel'));

describe('a line put first', () => {
  it.each([
    ['Hi Nora, your jacket leaves today. Bye.', 'Hi Nora, You waited. Your jacket leaves today. Bye.'],
    ['Hi Nora,\n\nYour jacket leaves today.', 'Hi Nora,\n\nYou waited. Your jacket leaves today.'],
    ['your jacket leaves today.', 'You waited. your jacket leaves today.'],
  ])('%s', (text, after) => {
    const [mend] = first(lookAt({ text }, parcel('en')), ['You waited.']);
    expect(mend && mended(text, mend)).toBe(after);
  });
});

describe('a Dutch sentence without its first word', () => {
  it.each([
    ['Helaas kan ik vandaag niets sturen.', 'Ik kan vandaag niets sturen.'],
    ['Helaas is de jurk op.', null],
    ['Helaas, de jurk is op.', 'De jurk is op.'],
  ])('%s', (text, after) => {
    const [mend] = without(lookAt({ text }, parcel('nl')), [0, 'Helaas'.length]);
    expect(mend ? mended(text, mend) : null).toBe(after);
  });
});

describe('a draft made quiet', () => {
  it.each([
    ['A new one leaves 😊 It is there tomorrow', 'A new one leaves. It is there tomorrow'],
    ['A new one leaves today 😊👍', 'A new one leaves today.'],
    ['A new one! Tomorrow 🎉!', 'A new one. Tomorrow.'],
    ['Great 👍 news', 'Great news'],
    ['Shall I?! 👩‍💻', 'Shall I?'],
  ])('%s', (text, calm) => {
    expect(quieted(text).text).toBe(calm);
  });
});

describe('the better line', () => {
  const betterIn = (text: string, check: string) => {
    const situation = parcel('en');
    const found = review({ text }, situation).find((finding) => finding.check === check);
    return found ? betterFor(found, { text }, situation) : null;
  };

  it('puts the name into a greeting only', () => {
    const greeting = 'Hi [name], I’m sending a new jacket today.';
    const inside = 'Please give it to [name] at the depot.';
    expect(betterWords(betterIn(greeting, 'C38'), greeting)).toBe('Hi Nora, I’m sending a new jacket today.');
    expect(betterWords(betterIn(inside, 'C38'), inside)).not.toContain('Nora');
  });

  it('leaves a very long draft alone', () => {
    const text = 'Calm down. I’m sending a new jacket today. '.repeat(100);
    expect(betterIn(text, 'C31')).toBeNull();
  });

  it('says something', () => {
    expect(betterWords(betterIn('😊.', 'C36'), '😊.')).toBeNull();
  });

  it('shows what the draft becomes where only a capital comes in', () => {
    const text = 'Unfortunately, your jacket isn’t here.';
    expect(betterWords({ span: [0, 16], text: 'Y' }, text)).toBe('Your jacket isn’t here.');
  });
});
