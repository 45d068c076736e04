import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse } from '../../../lib/conversation/converse.ts';
import { handOver } from '../../../lib/guidance/hand-over.ts';
import { dueWords } from '../../../lib/i18n/due-words.ts';
import { dictionaries } from '../../../lib/i18n/index.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import type { ConversationId, Message, MessageId } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

const now = '2026-03-04T12:00:00+01:00';

type Line = readonly [role: Message['role'], text: string];

/** The note on a chat, in the agent's language; quotes stand between ⟦ and ⟧. */
function noteOn(lines: readonly Line[], language: Language = 'en'): readonly string[] {
  const messages = lines.map(([role, text], place) => ({
    id: `m${place + 1}` as MessageId,
    role,
    author: role === 'agent' ? 'Robin' : null,
    text,
    at: now,
    timeLabel: null,
  }));
  const health = { rows: lines.length, read: lines.length, unknownRoles: 0, partial: false };
  const transcript = { conversation: 'paste:1' as ConversationId, customer: 'Anna Bakker', messages, health };
  const conversation = converse(transcript, { playbook: wholePlaybook, now });
  const { language: spoken } = conversation;
  const said = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const words = dictionaries[language];
  return handOver(conversation, {
    facts: spoken ? readFacts(said, spoken) : [],
    said: spoken ? wholePlaybook.books[spoken] : undefined,
    told: wholePlaybook.books[language],
    picked: null,
    now,
    words: {
      ...words.handOver,
      quote: (text) => `⟦${text}⟧`,
      levels: words.levels,
      trends: words.trends,
      families: words.cause.families,
      name: (who) => who,
      due: (by, moment) => dueWords(words, language, by, moment),
    },
  });
}

const parcel: readonly Line[] = [
  [
    'customer',
    'Hi, tracking says my parcel was delivered yesterday but there is nothing here. My order number is 471144.',
  ],
  ['agent', 'I can send you a replacement or give you a refund. I will call you by 3 pm today.'],
  [
    'customer',
    'I asked all the neighbours. Nobody has it, this is ridiculous! When do you find my parcel?',
  ],
];

describe('the hand-over note', () => {
  it('says nothing of an empty chat', () => {
    expect(noteOn([])).toEqual([]);
    expect(
      noteOn([
        ['note', 'She called about the parcel'],
        ['system', 'Ticket opened'],
      ]),
    ).toEqual([]);
  });

  it('says what happened, how the customer is, what was tried, promised and wanted', () => {
    expect(noteOn(parcel)).toMatchInlineSnapshot(`
      [
        "About: Parcel marked delivered, not received",
        "The customer says: ⟦Hi, tracking says my parcel was delivered yesterday but there is nothing here.⟧, ⟦471144⟧",
        "State: Disapproval (rising); Finds it unfair; Has been waiting a long time",
        "Has tried: ⟦I asked all the neighbours.⟧",
        "Already offered: A replacement by express; Your money back in full",
        "Promised: ⟦I will call you by 3 pm today⟧, Robin, by 15:00 today, open",
        "Wants: ⟦When do you find my parcel?⟧",
      ]
    `);
  });

  it('is written in the agent’s language, with the customer’s words as they are', () => {
    expect(noteOn(parcel, 'de')).toMatchInlineSnapshot(`
      [
        "Worum es geht: Paket als zugestellt gemeldet, nicht angekommen",
        "Der Kunde sagt: ⟦Hi, tracking says my parcel was delivered yesterday but there is nothing here.⟧, ⟦471144⟧",
        "Stimmung: Missbilligung (steigend); Findet es ungerecht; Wartet schon lange",
        "Schon versucht: ⟦I asked all the neighbours.⟧",
        "Schon angeboten: Ersatz per Express; Das ganze Geld zurück",
        "Zugesagt: ⟦I will call you by 3 pm today⟧, Robin, bis heute 15:00 Uhr, offen",
        "Anliegen: ⟦When do you find my parcel?⟧",
      ]
    `);
  });

  it.each<[string, readonly Line[], string]>([
    [
      'a chosen option',
      [...parcel.slice(0, 2), ['customer', 'A refund please'], ['agent', 'Thank you.']],
      'Has chosen: ',
    ],
    [
      'a question left open',
      [['customer', 'Where is my parcel? Is it lost? Can I get a refund?']],
      'Not answered yet: ⟦Where is my parcel?⟧, ⟦Is it lost?⟧',
    ],
    [
      'a request without a question',
      [['customer', 'My parcel never came. I want a refund.']],
      'Wants: ⟦I want a refund.⟧',
    ],
    [
      'a promise without a time',
      [
        ['customer', 'Any news on my parcel?'],
        ['agent', 'I will call the carrier for you.'],
      ],
      'Promised: ⟦I will call the carrier for you⟧, Robin, no time given, open',
    ],
  ])('tells of %s', (_what, lines, line) => {
    expect(noteOn(lines).join('\n')).toContain(line);
  });

  it.each([
    ['grief', 'My husband passed away last month and his parcel came today. Can you cancel order 471144?'],
    ['vulnerability', 'I have cancer and I cannot get to the shop. Can you collect order 471144?'],
    ['safety', 'I want to kill myself. Order 471144 is late.'],
  ])('does not tell what somebody has told in the lane of %s', (_lane, text) => {
    const note = noteOn([
      ['customer', text],
      ['agent', 'I am so sorry. I will call the bereavement team about your husband by 3 pm.'],
      ['customer', 'Thank you, since he died I have nobody.'],
    ]);
    expect(note).toContain('Handle with care.');
    expect(note.join('\n')).toContain('by 15:00 today');
    expect(note.join('\n')).not.toMatch(/husband|passed|died|cancer|kill|bereave|nobody|grief|personal/i);
  });

  it('quotes nothing but what was written, in a dozen lines at most, whatever was said', () => {
    const piece = fc.constantFrom(
      'Where is my parcel?',
      'I want my money back!',
      'it should have been here on Monday and I have been waiting in all day for it',
      'My order is 471144.',
      '> quoted mail\n',
      'I will call you by 3 pm.',
      'I can send you a replacement or a refund.',
      'I asked the neighbours,',
      '{name} ⁂ …',
      'Mijn pakket is niet aangekomen. Kunt u het nasturen?',
      '\n\n',
    );
    const line = fc.tuple(
      fc.constantFrom<Message['role']>('customer', 'agent', 'bot', 'note'),
      fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const note = noteOn(lines);
        expect(note.length).toBeLessThanOrEqual(12);
        const quotes = [...note.join('\n').matchAll(/⟦([^⟧]*)⟧/g)].map(([, quote]) => quote ?? '');
        for (const quote of quotes) expect(lines.some(([, text]) => text.includes(quote))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
