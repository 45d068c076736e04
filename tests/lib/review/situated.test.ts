import { beforeAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/language/tokens.ts';
import { namedIn, sharesNamed } from '../../../lib/review/concrete.ts';
import { scenes } from '../../../lib/review/examples/en/index.ts';
import type { Scene } from '../../../lib/review/examples/example.ts';
import { knownDetails } from '../../../lib/review/known-details.ts';
import { lookAt } from '../../../lib/review/look.ts';
import { namesIn, wrongNameIn } from '../../../lib/review/names.ts';
import { offersIn } from '../../../lib/review/offers.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

describe('what is in the thread already', () => {
  const said = (text: string): Scene => ({ customer: null, turns: [['customer', text]] });

  it.each([
    ['Can you help me with order 33871?', ['order']],
    ['Please write to marta.silva@example.com', ['email']],
    ['Please ring me on 07700 900123', ['phone']],
    ['Please ring me on +31 6 1234 5678', ['phone']],
    ['Here is the picture: blender.jpg', ['photo']],
    ['Hello, is anyone there today please?', []],
    ['Bitte rufen Sie mich an: 0151 23456789.', ['phone']],
    ['Meine Nummer ist 0176/12345678, bitte rufen Sie an.', ['phone']],
    ['Sie erreichen mich unter (030) 1234567.', ['phone']],
    ['Rappelez-moi au 06.12.34.56.78 s’il vous plaît.', ['phone']],
    ['Bel me maar op 06-12345678 alsjeblieft.', ['phone']],
    ['Mi teléfono es 612345678, gracias.', ['phone']],
    ['Me puede llamar al 612 345 678 por la tarde.', ['phone']],
    ['Mi número es 91 123 45 67, gracias.', ['phone']],
    ['Ich bin seit dem 01.02.2026 14:10 Uhr ohne Antwort.', []],
    ['Meine IBAN ist DE12 0500 1234 5678 9012 34, danke.', []],
    ['Mi número de pedido es 612345678, gracias.', ['order']],
    ['Mi móvil, pedido 612345678, no llega.', ['order']],
    ['Pagué 612 345 678 € por esto.', []],
    ['I bought 2 for 19.95 on 12.03.2026 please help', []],
  ])('%s', (text, known) => {
    expect([...knownDetails(situationIn(said(text)))].filter((each) => each !== 'story')).toEqual(known);
  });

  it('knows the name the page shows, and a story once it is told', () => {
    const known = knownDetails(situationIn(scenes.parcel));
    expect([known.has('name'), known.has('story')]).toEqual([true, true]);
  });

  it('knows no story of a question', () => {
    expect(knownDetails(situationIn(scenes.calm)).has('story')).toBe(false);
  });
});

describe('what names the case', () => {
  it.each([
    ['Your blue jacket is on its way', true],
    ['48213 leaves today', true],
    ['It was marked at 14:10', true],
    ['The neighbour took it in', true],
    ['I’m sorry for the wait', false],
    ['I’ll look into the issue with your order', false],
    ['5 days', false],
  ])('%s', (text, isNamed) => {
    const { named, words } = situationIn(scenes.parcel);
    expect(sharesNamed(tokenize(text), named, words)).toBe(isNamed);
  });

  it('counts a short noun where it is asked about', () => {
    const { words } = situationIn(scenes.questions);
    const dog = namedIn([tokenize('Can my dog come?')], words, 3);
    expect(sharesNamed(tokenize('Your dog is welcome'), dog, words, 3)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['Hi Nora, hello Nora.', 2],
    ['Norah and Eleonora', 0],
    ['NORA', 0],
    ['Nora', 1],
  ])('%s', (text, count) => {
    expect(namesIn(text, 'Nora')).toHaveLength(count);
  });

  it.each([
    ['Hi Sarah, it left.', 'Sarah'],
    ['Good morning Mr Jones, it left.', 'Jones'],
    ['Hi Nora, it left.', null],
    ['Dear Ms Whitfield, it left.', null],
    ['The driver is Sarah, as you saw.', null],
    ['Schon zwei Wochen, so lange sollte niemand warten.', null],
  ])('a wrong name in: %s', (text, name) => {
    const span = wrongNameIn(lookAt({ text }, situationIn(scenes.parcel)));
    expect(span && text.slice(...span)).toBe(name);
  });
});

describe('ways out that are put to the customer', () => {
  it.each([
    ['1. A new one\n2. Your money back', 2],
    ['Either a new jacket or your money back', 2],
    ['I’m asking the driver now', 0],
    ['We can’t refund you and can’t send a replacement', 0],
    ['I’ll refund you', 1],
  ])('%s', (text, count) => {
    expect(offersIn(lookAt({ text }, situationIn(scenes.parcel)))).toHaveLength(count);
  });
});
