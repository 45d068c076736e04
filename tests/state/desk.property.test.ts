import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse } from '../../lib/conversation/converse.ts';
import type { Conversation } from '../../lib/conversation/types.ts';
import { loadAllModels } from '../../lib/cues/model/load.ts';
import { languages } from '../../lib/playbook/language.ts';
import { type Desk, read } from '../../lib/state/desk.ts';
import type { Role, Transcript } from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { transcriptOf } from '../lib/conversation/chat.ts';
import { sentencesOf } from '../lib/language/samples.ts';

const now = '2026-03-04T12:00:00+01:00';
const models = await loadAllModels();
const desk: Desk = {
  playbook: () => wholePlaybook,
  role: () => 'agent',
  now: () => now,
  english: () => undefined,
  models: () => models,
  guessLanguage: async () => null,
};

/** What is said in a chat: sentences of customers, things agents promise, and what is hardly said at all. */
const said = fc.constantFrom(
  ...languages.flatMap((language) => sentencesOf(language)),
  'I will refund you by Tuesday.',
  'Ik bel je morgen terug.',
  'Ich melde mich bis Freitag.',
  '??',
  'ok',
  '> quoted',
  '',
);
const roles: readonly Role[] = [
  'customer',
  'customer',
  'customer',
  'agent',
  'bot',
  'note',
  'system',
  'unknown',
];
const times = fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined });
const line = fc.tuple(fc.constantFrom(...roles), said, times);

/** A chat in which some messages have a time, in order. */
const chats = fc.array(line, { maxLength: 14 }).map((lines) =>
  transcriptOf(
    lines.map(([role, text, minute], hour) => {
      const clock = [hour + 8, minute ?? 0].map((part) => String(part).padStart(2, '0')).join(':');
      return minute === undefined ? [role, text] : [role, text, `2026-03-03T${clock}:00+01:00`];
    }),
  ),
);

function upTo(transcript: Transcript, count: number): Transcript {
  const messages = transcript.messages.slice(0, count);
  return { ...transcript, messages, health: { ...transcript.health, rows: count, read: count } };
}

describe('a chat read as it grows', () => {
  it('is the same as read all at once, however many messages come together', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(chats, steps, (transcript, sizes) => {
        let known: { readonly transcript: Transcript; readonly conversation: Conversation } | null = null;
        let count = 0;
        for (const size of sizes) {
          if (count >= transcript.messages.length) break;
          count = Math.min(transcript.messages.length, count + size);
          const seen = upTo(transcript, count);
          const conversation: Conversation = read(seen, known, desk, { models });
          known = { transcript: seen, conversation };
          expect(conversation).toEqual(converse(seen, { playbook: wholePlaybook, now, models }));
        }
      }),
    );
  });
});
