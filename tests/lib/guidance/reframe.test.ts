import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../../../lib/cues/types.ts';
import { german } from '../../../lib/guidance/reframe/de.ts';
import { english } from '../../../lib/guidance/reframe/en.ts';
import { spanish } from '../../../lib/guidance/reframe/es.ts';
import { french } from '../../../lib/guidance/reframe/fr.ts';
import { dutch } from '../../../lib/guidance/reframe/nl.ts';
import { type ReframeCause, reframeOf, reframesIn } from '../../../lib/guidance/reframe/reframe.ts';
import { languages } from '../../../lib/playbook/language.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import { conversationOf } from './chat.ts';

const tables = { en: english, nl: dutch, de: german, fr: french, es: spanish };

/** Words that speak of what the agent feels or should feel. */
const aboutAgent = {
  en: /\b(you feel|your feelings?|you are|you’re|personally|calm down|stay calm|relax|upset you)\b/i,
  nl: /\b(je voelt|jouw gevoel|jij bent|je bent|persoonlijk|blijf rustig|rustig blijven)\b/i,
  de: /\b(Sie fühlen|Ihr Gefühl|Sie sind|persönlich|bleiben Sie|ruhig bleiben)\b/i,
  fr: /\b(vous ressentez|vous sentez|vous êtes|personnellement|restez calme)\b/i,
  es: /\b(sientes|te sientes|eres|estás|personalmente|mantén la calma)\b/i,
};

const hard: readonly (readonly [ReframeCause, string])[] = [
  ['promise', 'You promised that someone would call me back on Tuesday. Nobody called.'],
  ['again', 'This is the fourth time I am contacting you about this!'],
  ['threat', 'If this is not solved today I will see you in court.'],
  ['abuse', 'I hope you die'],
  ['abuse', 'You are a bunch of idiots.'],
];

describe.each(languages)('the lines that turn a hard message around in %s', (language) => {
  const lines = Object.values(tables[language]).flat();

  it('are each said once, short and whole', () => {
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/^\p{Lu}.{20,118}\.$/u);
  });

  it('say nothing about the agent', () => {
    expect(lines.filter((line) => aboutAgent[language].test(line))).toEqual([]);
  });

  it('are as many as in English, cause by cause', () => {
    for (const [cause, own] of Object.entries(english))
      expect(tables[language][cause as ReframeCause], cause).toHaveLength(own.length);
  });

  it.each(hard)('answer %s', (cause, text) => {
    const conversation = conversationOf({ turns: [['customer', text]], isRead: true });
    expect(tables[language][cause]).toContain(reframeOf(conversation, tables[language]));
  });
});

describe('the line for a hard message', () => {
  it.each([
    ['a calm message', [['customer', 'Where is my parcel?']]],
    [
      'a hard message that has been answered',
      [
        ['customer', hard[0]?.[1]],
        ['agent', 'I am on it.'],
      ],
    ],
    ['a chat that is to be handled with care', [['customer', `My husband passed away. ${hard[0]?.[1]}`]]],
  ] as const)('is none for %s', (_what, turns) => {
    const said = turns.map(([role, text]) => [role as Role, text ?? ''] as const);
    expect(reframeOf(conversationOf({ turns: said, isRead: true }), english)).toBeNull();
  });

  it('never comes twice in a chat, and stays what it was when the chat goes on', () => {
    const family = fc.constantFrom(...families);
    const turns = fc.array(fc.tuple(fc.constantFrom('customer', 'agent'), family), { maxLength: 60 });
    fc.assert(
      fc.property(turns, fc.integer({ min: 0, max: 60 }), (said, cut) => {
        const conversation = {
          turns: said.map(([role, named], at) => ({
            ...conversationOf({ turns: [[role as Role, '']], families: [named], level: 4 }).turns[0],
            message: { id: `m${at}`, role },
            level: role === 'customer' ? 3 : null,
          })),
        } as unknown as Parameters<typeof reframesIn>[0];
        const all = [...reframesIn(conversation, english).values()];
        expect(new Set(all).size).toBe(all.length);
        const before = { turns: conversation.turns.slice(0, cut) };
        expect(all.slice(0, reframesIn(before, english).size)).toEqual([
          ...reframesIn(before, english).values(),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
