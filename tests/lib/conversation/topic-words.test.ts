import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMessage, converse, startConversation } from '../../../lib/conversation/converse.ts';
import { loadAllModels } from '../../../lib/cues/model/load.ts';
import type { Models } from '../../../lib/cues/model/model.ts';
import { loadAllRules } from '../../../lib/cues/rules/load.ts';
import { loadBuiltin } from '../../../lib/playbook/builtin/load.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import { emptyPlaybook } from '../../../lib/playbook/merge.ts';
import type { Playbook } from '../../../lib/playbook/types.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../../lib/transcript/types.ts';

const now = '2026-03-02T10:00:00+01:00';
let models: Models = {};
let playbook: Playbook = emptyPlaybook;

beforeAll(async () => {
  await loadAllRules();
  [models, playbook] = await Promise.all([loadAllModels(), loadBuiltin(emptyPlaybook)]);
});

/** Tellings that no sign of the playbook names, with the topic each is about, and look-alikes about none. */
const tellings: Readonly<Record<Language, readonly (readonly [string, string | null])[]>> = {
  en: [
    ['Unboxed the lamp: shards everywhere, glass shattered and the corner dented.', 'damaged_item'],
    ['Nobody came. I took a day off and waited in all morning for the fitter.', 'engineer_no_show'],
    ['Do you sell lamps with a glass shade?', null],
    ['What are your opening hours on Sunday?', null],
  ],
  nl: [
    ['Bij het uitpakken lag de vaas in scherven, alles aan diggelen.', 'damaged_item'],
    ['De hele dag op de monteur gewacht en niemand is komen opdagen.', 'engineer_no_show'],
    ['Verkopen jullie ook glazen vazen?', null],
    ['Wat zijn jullie openingstijden op zondag?', null],
  ],
  de: [
    [
      'Beim Auspacken lauter Scherben, die Vase hat einen Sprung und der Karton ist eingedrückt.',
      'damaged_item',
    ],
    ['Die Rückgabefrist ist leider abgelaufen, ich lag im Krankenhaus.', 'return_window_passed'],
    ['Verkaufen Sie auch Vasen aus Glas?', null],
    ['Wie sind Ihre Öffnungszeiten am Sonntag?', null],
  ],
  fr: [
    ['Au déballage le vase est en mille morceaux, le carton était écrasé et le verre fêlé.', 'damaged_item'],
    ['Mes points fidélité ont disparu de ma cagnotte.', 'account_or_loyalty_points'],
    ['Vendez-vous aussi des vases en verre ?', null],
    ['Quels sont vos horaires le dimanche ?', null],
  ],
  es: [
    [
      'Al abrir la caja el jarrón estaba en mil pedazos, el cristal agrietado y la caja aplastada.',
      'damaged_item',
    ],
    ['Mis puntos de fidelidad han desaparecido del monedero.', 'account_or_loyalty_points'],
    ['¿Venden también jarrones de cristal?', null],
    ['¿Qué horario tienen el domingo?', null],
  ],
};

describe.each(languages)('topics told in words, %s', (language) => {
  it.each(tellings[language])('%s', (text, topic) => {
    const { topic: known, topics } = read([text], language);
    if (topic === null) expect(known).toBeNull();
    else expect(topics.slice(0, 2).map(({ id }) => id)).toContain(topic);
  });

  it('shows the words that speak for it', () => {
    const [text, topic] = tellings[language][0] ?? ['', ''];
    const reading = read([text], language).topics.find(({ id }) => id === topic);
    expect(reading?.evidence.length).toBeGreaterThan(0);
    for (const { span } of reading?.evidence ?? []) expect(text.slice(...span).trim()).not.toBe('');
  });
});

it('reads what was said before the model came at the next customer turn, as if it had been there', () => {
  const [text = ''] = tellings.en[0] ?? [];
  const first = message(0, text);
  const second = message(1, 'Can you help me with that?');
  const before = addMessage(start, first, { playbook, now, guess: 'en' });
  const agent = addMessage(before, { ...message(2, 'Hello!'), role: 'agent' }, context('en'));
  expect(agent.topics).toEqual(before.topics);
  const after = addMessage(before, second, context('en'));
  expect(after.topics).toEqual(read([text, second.text], 'en').topics);
});

it('hears the same whatever order the turns come in', () => {
  const turns = ['glass shattered and the corner dented', 'i would like my money back', 'order 4711'];
  const ids = (texts: readonly string[]) =>
    read(texts, 'en').topics.map(({ id, confidence }) => [id, confidence.toFixed(6)]);
  expect(ids(turns.toReversed())).toEqual(ids(turns));
});

it('names a topic of the team by its signs, and no topic the book does not have', () => {
  const book = playbook.books.en;
  const [plan] = book?.topics ?? [];
  if (!book || !plan) throw new RangeError('no English book');
  const own = { ...plan, id: 'boat_rental', signs: [{ weight: 0.9, any: ['rented boat'] }], not: [] };
  const team = { ...playbook, books: { ...playbook.books, en: { ...book, topics: [own] } } };
  const said = 'The rented boat came damaged, shards everywhere, glass shattered.';
  for (const with_ of [models, {}]) {
    const heard = converse(transcript([said]), { playbook: team, now, guess: 'en', models: with_ });
    expect(heard.topics.map(({ id }) => id)).toEqual(['boat_rental']);
    expect(heard.topic?.id).toBe('boat_rental');
  }
});

it('takes any text in any number of turns, and keeps a memory that does not grow', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (said, language) => {
      const { memory, topics } = read(said, language);
      expect(memory.topicWords.turns).toBeLessThanOrEqual(8);
      expect(memory.topicWords.pieces.length).toBeLessThanOrEqual(60);
      for (const { confidence } of topics) expect(confidence >= 0 && confidence <= 1).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const start = startConversation('paste:words' as ConversationId, null);

function context(guess: Language) {
  return { playbook, now, guess, models };
}

function read(texts: readonly string[], language: Language) {
  return converse(transcript(texts), context(language));
}

function transcript(texts: readonly string[]): Transcript {
  const messages = texts.map((text, index) => message(index, text));
  const health = { rows: texts.length, read: texts.length, unknownRoles: 0, partial: false };
  return { conversation: 'paste:words' as ConversationId, customer: null, messages, health };
}

function message(index: number, text: string): Message {
  return { id: `m${index}` as MessageId, role: 'customer', author: null, text, at: null, timeLabel: null };
}
