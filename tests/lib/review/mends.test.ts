import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/playbook/language.ts';
import { lookAt } from '../../../lib/review/look.ts';
import { first, mended, offered } from '../../../lib/review/mends.ts';
import { quieted } from '../../../lib/review/quieted.ts';
import { betterFor, betterWords, review } from '../../../lib/review/review.ts';
import { without } from '../../../lib/review/taken-out.ts';
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
    ['Hi Nora, your jacket leaves today. Bye.', 'Hi Nora, you waited. Your jacket leaves today. Bye.'],
    ['Hi Nora,\n\nYour jacket leaves today.', 'Hi Nora,\n\nYou waited. Your jacket leaves today.'],
    ['your jacket leaves today.', 'You waited. your jacket leaves today.'],
    ['Hello! Your jacket leaves today.', 'Hello! You waited. Your jacket leaves today.'],
    [
      'Thank you for contacting us. It leaves today.',
      'Thank you for contacting us. You waited. It leaves today.',
    ],
    ['Hi Nora, I’m here. It leaves today.', 'Hi Nora, I’m here. You waited. It leaves today.'],
    [
      'Hi Nora, thanks for reaching out. Your jacket left.',
      'Hi Nora, thanks for reaching out. You waited. Your jacket left.',
    ],
    ['I understand. Your jacket leaves today.', 'You waited. Your jacket leaves today.'],
    ['ok', 'You waited.'],
    ['OK, it left.', 'You waited. It left.'],
    ['Hi Nora, ok let me see.', 'Hi Nora, you waited. Let me see.'],
    ['So sorry, it left.', 'You waited. So sorry, it left.'],
    ['Right now it is on the van.', 'You waited. Right now it is on the van.'],
    ['Hi Nora, I understand your frustration.', 'Hi Nora, you waited.'],
    [
      'I understand your frustration with the jacket from the neighbours. It leaves today.',
      'You waited. I understand your frustration with the jacket from the neighbours. It leaves today.',
    ],
  ])('%s', (text, after) => {
    const [mend] = first(lookAt({ text }, parcel('en')), ['You waited.']);
    expect(mend && mended(text, mend)).toBe(after);
  });
});

describe('a line behind a greeting', () => {
  it.each([
    ['en', 'Hi Nora, it left.', 'I’m on it.', 'Hi Nora, I’m on it. It left.'],
    [
      'nl',
      'Hoi Nora, hij is weg.',
      'Bedankt voor het wachten.',
      'Hoi Nora, bedankt voor het wachten. Hij is weg.',
    ],
    ['de', 'Hallo Nora, er ist weg.', 'Danke fürs Warten.', 'Hallo Nora, danke fürs Warten. Er ist weg.'],
    [
      'de',
      'Hallo Nora,\n\ner ist weg.',
      'Danke fürs Warten.',
      'Hallo Nora,\n\ndanke fürs Warten. Er ist weg.',
    ],
    ['de', 'Hallo Nora, er ist weg.', 'Sie warten.', 'Hallo Nora, Sie warten. Er ist weg.'],
    ['de', 'Hi, er ist weg.', 'Probier es noch einmal.', 'Hi, probier es noch einmal. Er ist weg.'],
    [
      'de',
      'Hallo Nora, er ist weg.',
      'Bestellung 4711 fehlt.',
      'Hallo Nora, Bestellung 4711 fehlt. Er ist weg.',
    ],
    [
      'fr',
      'Bonjour Léa, il est parti.',
      'Merci d’avoir patienté.',
      'Bonjour Léa, merci d’avoir patienté. Il est parti.',
    ],
    ['es', 'Hola, ¿en qué le ayudo?', 'Gracias por esperar.', 'Hola, gracias por esperar. ¿En qué le ayudo?'],
  ] as const)('%s: %s', (language, text, line, after) => {
    const [mend] = first(lookAt({ text }, parcel(language)), [line]);
    expect(mend && mended(text, mend)).toBe(after);
  });
});

describe('words taken out', () => {
  it.each([
    ['nl', 'Helaas', 'Helaas kan ik vandaag niets sturen.', 'Ik kan vandaag niets sturen.'],
    ['nl', 'Helaas', 'Helaas is de jurk op.', 'De jurk is op.'],
    ['nl', 'Helaas', 'Helaas, de jurk is op.', 'De jurk is op.'],
    ['nl', 'Helaas', 'Helaas is de jurk niet meer op voorraad.', 'De jurk is niet meer op voorraad.'],
    ['nl', 'Helaas', 'Helaas is je jurk zoek.', 'Je jurk is zoek.'],
    ['nl', 'Helaas', 'Helaas heb je nog geen bericht gehad.', 'Je hebt nog geen bericht gehad.'],
    ['nl', 'Helaas', 'Helaas is er een storing.', 'Er is een storing.'],
    ['nl', 'Helaas', 'Helaas is dat niet mogelijk.', 'Dat is niet mogelijk.'],
    ['nl', 'helaas', 'Hoi Nora, helaas weet de bezorger het niet.', 'Hoi Nora, de bezorger weet het niet.'],
    ['nl', 'Zoals gezegd', 'Zoals gezegd is hij gisteren bezorgd.', 'Hij is gisteren bezorgd.'],
    ['nl', 'Wat is je nummer?', 'Wat is je nummer? Dan kijk ik mee.', 'Ik kijk mee.'],
    ['de', 'Leider', 'Leider ist die Jacke weg.', 'Die Jacke ist weg.'],
    ['de', 'Leider', 'Leider hat der Bote keine Karte dagelassen.', 'Der Bote hat keine Karte dagelassen.'],
    ['de', 'Leider', 'Leider ist die blaue Jacke noch unterwegs.', 'Die blaue Jacke ist noch unterwegs.'],
    ['de', 'leider', 'Guten Tag,\n\nleider wurde sie zugestellt.', 'Guten Tag,\n\nsie wurde zugestellt.'],
    [
      'de',
      'leider',
      'Hallo Herr Vogel, leider gibt es eine Störung.',
      'Hallo Herr Vogel, es gibt eine Störung.',
    ],
    ['de', 'Wie gesagt', 'Wie gesagt, das war um zwei.', 'Das war um zwei.'],
    ['de', 'Wie ich schrieb', 'Wie ich schrieb, war das um zwei.', 'Das war um zwei.'],
    ['de', 'hundertprozentig', 'Morgen läuft er wieder, hundertprozentig.', 'Morgen läuft er wieder.'],
    ['fr', 'Malheureusement', 'Malheureusement que le colis est perdu.', 'Le colis est perdu.'],
    ['fr', 'Malheureusement', 'Malheureusement, il est perdu.', 'Il est perdu.'],
    ['es', 'Genial', '¡Genial, te envío otra!', '¡Te envío otra!'],
    ['es', 'Ojo', '¡Ojo! Te envío otra.', 'Te envío otra.'],
    ['es', '¿Cuál es el número?', '¿Cuál es el número? Así lo miro.', 'Lo miro.'],
    ['en', 'Sorry.', 'Hi Nora, sorry. Your jacket left.', 'Hi Nora, your jacket left.'],
  ] as const)('%s: %s, out of %s', (language, words, text, after) => {
    const from = text.toLowerCase().indexOf(words.toLowerCase());
    const [mend] = without(lookAt({ text }, parcel(language)), [from, from + words.length]);
    expect(mend ? mended(text, mend) : null).toBe(after);
  });

  it.each([
    ['nl', 'Helaas', 'Helaas is het druk vandaag.'],
    ['nl', 'Helaas', 'Helaas is die op.'],
    ['nl', 'Helaas', 'Helaas heeft niemand hem gezien.'],
    ['nl', 'Helaas', 'Helaas zijn de machines buiten werking.'],
    ['nl', 'maar', 'Maar moet eerst wachten.'],
    ['de', 'Leider', 'Leider hat die Jacke niemand gesehen.'],
    ['de', 'Leider', 'Leider erreichte Sie niemand.'],
    ['de', 'Leider', 'Leider ist der Fahrer von nebenan krank.'],
    ['de', 'Seien Sie versichert', 'Seien Sie versichert, dass die Bank das bucht.'],
    ['es', 'Lamentablemente', 'Lamentablemente que no esté.'],
    ['fr', 'Je regrette', 'Je regrette que la veste soit perdue.'],
  ] as const)('%s, none where the order is not sure: %s, out of %s', (language, words, text) => {
    expect(without(lookAt({ text }, parcel(language)), [0, words.length])).toEqual([]);
  });
});

describe('a choice for a refusal', () => {
  it.each([
    [
      'Hi Nora, I can’t. Tracking says delivered.',
      [9, 17],
      /^Hi Nora, tracking says delivered\.\n\nHere’s/,
      0,
    ],
    [
      'Hi Nora, I can’t. Tracking says delivered.',
      [9, 17],
      /^Hi Nora, you .+ Tracking says delivered\.\n\nHere’s/,
      1,
    ],
    ['I can’t.', [0, 8], /^Here’s/, 0],
    ['Hi Nora, I can’t.', [9, 17], /^Hi Nora,\n\nYou .+\n\nHere’s/, 1],
  ] as const)('%s', (text, place, after, at) => {
    const look = lookAt({ text }, parcel('en'));
    const mend = offered(look, place)[at];
    expect(mend && mended(look.text, mend)).toMatch(after);
  });
});

describe('a draft made quiet', () => {
  it.each([
    ['A new one leaves 😊 It is there tomorrow', 'A new one leaves. It is there tomorrow'],
    ['A new one leaves today 😊👍', 'A new one leaves today.'],
    ['A new one! Tomorrow 🎉!', 'A new one. Tomorrow.'],
    ['Great 👍 news', 'Great news'],
    ['Shall I?! 👩‍💻', 'Shall I?'],
    ['Je jurk is er niet 😅 ik zoek het uit.', 'Je jurk is er niet. Ik zoek het uit.'],
    ['Mein Beileid 🙏 ich kündige das Abo.', 'Mein Beileid. Ich kündige das Abo.'],
    ['Ta veste part 😊 j’envoie le suivi.', 'Ta veste part. J’envoie le suivi.'],
    ['Ik stuur een jurk 👗 naar je huis.', 'Ik stuur een jurk naar je huis.'],
    ['Entendu ! Je regarde.', 'Entendu. Je regarde.'],
    ['¡Hola, Nora! ¡Ya sale!', 'Hola, Nora. Ya sale.'],
    ['¿Qué pasa! ¡Qué tal?', '¿Qué pasa? ¿Qué tal?'],
    ['¡¿Ya llegó?!', '¿Ya llegó?'],
    ['¿¡Ya llegó!?', '¿Ya llegó?'],
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

  it('keeps a step where a note for colleagues is the only one', () => {
    const told =
      'De export naar Excel geeft al een week foutmelding 502. Ticket vorige week aangemaakt, nul reactie. Beetje belachelijk.';
    const situation = situationIn({ customer: 'Nora Visser', turns: [['customer', told]] });
    const text =
      'Sorry voor het ongemak. Sorry ook dat er niet is gereageerd op uw ticket. Ik zal het doorzetten naar de tweede lijn.';
    const finding = review({ text }, situation).find(({ check }) => check === 'C38');
    expect(finding && betterFor(finding, { text }, situation)?.text).toMatch(/^Ik ga .*verder/);
  });

  it.each([
    ['Dear [company], I’m sending a new jacket today.', 'C38'],
    ['Hi [order number], I’m sending a new jacket today.', 'C38'],
    ['Hi [name], your jacket is at [depot].', 'C38'],
  ])('puts no name into another gap: %s', (text, check) => {
    expect(betterWords(betterIn(text, check), text)).not.toMatch(/(?:Dear|Hi) Nora, (?:your|I’m sending)/);
  });

  it.each([
    ['Dear Mr Jones, I’m looking for the jacket.', 'C34', 'Dear Nora Whitfield, I’m looking for the jacket.'],
    ['Hi Sarah, I’m looking for the jacket.', 'C34', 'Hi Nora, I’m looking for the jacket.'],
    ['Hi Nora, order ____ leaves today.', 'C38', 'Hi Nora, order 48213 leaves today.'],
    ['i totally get how upset u are', 'C35', 'i totally get how upset you are'],
    ['Gonna send ur jacket today.', 'C35', 'Going to send your jacket today.'],
    [
      'Sorry about that.',
      'C1',
      'Sorry about that.\n\nYou asked “Where is it?”, and I’m finding that out: you’ll have the answer here by 10:30 am.',
    ],
    [
      'What colour are the lights on the box? Is it near a window?',
      'C4',
      'What colour are the lights on the box?',
    ],
    ['Your order XXXX leaves today.', 'C38', 'Your order 48213 leaves today.'],
    ['Your parcel XXXX leaves today.', 'C38', 'Your parcel leaves today.'],
  ])('%s', (text, check, whole) => {
    const better = betterIn(text, check);
    expect(better && mended(text, better)).toBe(whole);
  });

  it('ends with the question of the choice', () => {
    const text = 'Is it in the shed? I’ll refund you today. The driver comes back tomorrow.';
    const better = betterIn(text, 'C21');
    expect(better && mended(text, better)).toMatch(
      /^I’ll refund .* tomorrow\.\n\n.*Which one would you like\?$/s,
    );
  });

  it('keeps the step behind an apology that is one too many', () => {
    const text = 'I apologise, I’ll send a new kettle today.';
    const situation = situationIn(sceneOf('en', 'answered'));
    const found = review({ text }, situation).find(({ check }) => check === 'C12');
    const better = found && betterFor(found, { text }, situation);
    expect(better && mended(text, better)).toBe('I’ll send a new kettle today.');
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
