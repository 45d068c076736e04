import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../lib/cues/types.ts';
import { calmView } from '../../../lib/guidance/calm-view.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import { tokenize, wordsOf } from '../../../lib/language/tokens.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import { conversationOf } from './chat.ts';

const words = {
  quote: (text: string) => `“${text}”`,
  said: (quotes: string) => `said ${quotes}`,
  tried: (quotes: string) => `tried ${quotes}`,
  wants: (quotes: string) => `wants ${quotes}`,
};

function linesFor(turns: readonly (readonly [Role, string])[], level?: Level): readonly string[] | null {
  const read = conversationOf({ turns, isRead: true });
  const last = read.turns.at(-1);
  const conversation =
    level && last ? { ...read, turns: [...read.turns.slice(0, -1), { ...last, level }] } : read;
  const { language } = conversation;
  const said = turns.filter(([role]) => role === 'customer').map(([, text]) => text);
  return calmView(conversation, language ? readFacts(said, language) : [], words)?.lines ?? null;
}

interface Row {
  readonly message: string;
  readonly lines: readonly string[];
  /** Sentences without heat, and insults that may stand anywhere among them. */
  readonly facts: readonly string[];
  readonly insults: readonly string[];
}

const table: Readonly<Record<Language, Row>> = {
  en: {
    message: 'You are a bunch of idiots. Order 48213 has not come!!! WHERE IS MY BLOODY PARCEL?!?',
    lines: ['said “48213”', 'wants “Where is my … parcel?”'],
    facts: ['I ordered a blue jacket.', 'Order 48213 was delivered on Friday.', 'Can I get a refund?'],
    insults: ['You are idiots!', 'you fucking morons', 'Go to hell!', 'I hope you die'],
  },
  nl: {
    message:
      'Stelletje prutsers. Bestelling 48213 is er niet!!! WAAR BLIJFT MIJN KUTPAKKET?!? Wanneer komt het?',
    lines: ['said “48213”', 'wants “Waar blijft mijn …?”, “Wanneer komt het?”'],
    facts: [
      'Ik heb een blauwe jas besteld.',
      'Bestelling 48213 kwam vrijdag niet.',
      'Wanneer komt mijn pakket?',
    ],
    insults: ['Jullie zijn echt idioten!', 'Stelletje prutsers', 'rot op', 'Krijg de tering'],
  },
  de: {
    message: 'Ihr seid doch alle Idioten. Bestellung 48213 fehlt!!! WO IST MEIN VERDAMMTES PAKET?!?',
    lines: ['said “48213”', 'wants “Wo ist mein … paket?”'],
    facts: [
      'Ich habe eine blaue Jacke bestellt.',
      'Bestellung 48213 kam am Freitag nicht.',
      'Wo ist mein Paket?',
    ],
    insults: ['Ihr seid doch alle Idioten!', 'Dumme Kuh!', 'Du Hurensohn', 'Fickt euch alle'],
  },
  fr: {
    message: 'Vous êtes des idiots. La commande 48213 manque !!! OÙ EST MON PUTAIN DE COLIS ?!?',
    lines: ['said “48213”', 'wants “Où est mon … de colis ?”'],
    facts: ['J’ai commandé une veste bleue.', 'La commande 48213 manque.', 'Où est mon colis ?'],
    insults: ['Vous êtes des idiots !', 'bande d’incapables', 'ta gueule', 'Allez vous faire voir'],
  },
  es: {
    message: 'Sois idiotas. El pedido 48213 no ha llegado!!! DÓNDE ESTÁ MI PUTO PAQUETE?!?',
    lines: ['said “48213”', 'wants “Dónde está mi … paquete?”'],
    facts: ['He pedido una chaqueta azul.', 'El pedido 48213 no ha llegado.', '¿Dónde está mi paquete?'],
    insults: ['¡Sois idiotas!', 'panda de payasos', 'vete a la mierda', 'Eres un inútil'],
  },
};

const normsOf = (text: string) => wordsOf(tokenize(text));

describe.each(languages)('the calm view in %s', (language) => {
  const { message, lines, facts, insults } = table[language];

  it('tells the facts and the question, and leaves the heat out', () => {
    expect(linesFor([['customer', message]])).toEqual(lines);
  });

  it('has never a word of an insult in it', () => {
    const harmless = new Set([...facts, 'said wants tried'].flatMap(normsOf));
    const aimed = new Set(insults.flatMap(normsOf).filter((word) => !harmless.has(word)));
    const sentences = fc.shuffledSubarray([...facts, ...insults], { minLength: 1 });
    const joints = fc.constantFrom(' ', '. ', ', ', ' - ', '\n', '!!! ');
    fc.assert(
      fc.property(sentences, joints, (parts, joint) => {
        const told = linesFor([['customer', parts.join(joint)]], 4) ?? [];
        expect(told.flatMap(normsOf).filter((word) => aimed.has(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the calm view', () => {
  it.each([
    ['a calm message', [['customer', 'Order 48213: where is my parcel?']]],
    [
      'a heated message that was answered',
      [
        ['customer', table.en.message],
        ['agent', 'On it.'],
      ],
    ],
    ['nothing but heat', [['customer', 'You are a bunch of idiots!']]],
    ['a chat that is to be handled with care', [['customer', `My husband passed away. ${table.en.message}`]]],
  ] as const)('is none for %s', (_what, turns) => {
    expect(linesFor(turns)).toBeNull();
  });
});
