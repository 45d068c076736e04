import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMessage, startConversation } from '../../../lib/conversation/converse.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import { chat, context, type Line, messagesOf, transcriptOf } from './chat.ts';

const angry: Line = ['customer', 'You promised me a refund by Friday and nothing came'];
const calm: Line = ['customer', 'My order number is 12345678'];
const solved: Line = ['customer', 'That worked, thank you so much!'];
const reply: Line = ['agent', 'Let me have a look at that for you.'];

describe('converse', () => {
  it('raises the level when the same cause shows two turns running', () => {
    const waiting: Line = ['customer', 'I am still waiting for an answer'];
    expect(chat([waiting]).level).toBe(1);
    expect(chat([waiting, reply, ['customer', 'still waiting']]).level).toBe(2);
  });

  it('falls by at most one a turn, and further only when the customer recovers', () => {
    expect(chat([angry]).level).toBe(3);
    expect(chat([angry, reply, calm]).level).toBe(2);
    expect(chat([angry, reply, calm, reply, calm]).level).toBe(1);
    expect(chat([angry, reply, solved]).level).toBe(0);
  });

  it('keeps the level of the turn itself beside it', () => {
    expect(chat([angry, reply, calm]).turns.map((turn) => turn.level)).toEqual([3, null, 0]);
  });

  it('tells where the level is going', () => {
    expect(chat([calm, reply, angry]).trend).toBe('up');
    expect(chat([angry, reply, calm]).trend).toBe('down');
    expect(chat([calm, reply, calm]).trend).toBe('same');
  });

  it('raises the level of a cause when a promise of this chat is past due', () => {
    const promise: Line = ['agent', "I'll email you by 3 pm.", '2026-03-04T10:00:00+01:00'];
    const asks = (at: string): Line => ['customer', 'Any update on my refund?', at];
    expect(chat([calm, promise, asks('2026-03-04T14:00:00+01:00')]).level).toBe(1);
    expect(chat([calm, promise, asks('2026-03-04T16:00:00+01:00')]).level).toBe(2);
  });

  it('knows a turn that has to be said again', () => {
    const question: Line = ['customer', 'The zipper of the blue jacket broke after one wash'];
    const again = chat([
      question,
      reply,
      ['customer', 'The zipper of the blue jacket broke after one wash!!'],
    ]);
    expect(again.turns[2]?.cues.map((cue) => cue.rule)).toEqual(['any.not_heard.said_again']);
    const bubbles = chat([question, ['customer', 'the zipper of the blue jacket broke after one wash']]);
    expect(bubbles.turns[1]?.cues).toEqual([]);
  });

  it('counts not being heard a second time as an accusation', () => {
    const missed: Line = ['customer', "That's not what I asked"];
    expect(chat([missed, reply, calm, reply, missed]).level).toBe(3);
    expect(chat([missed, reply, missed]).level).toBe(3);
  });

  it('sees a bare question mark only when nobody has answered', () => {
    const nudge: Line = ['customer', '??'];
    expect(chat([['customer', 'Where do I find the size chart?'], nudge]).level).toBe(1);
    expect(chat([['customer', 'Where do I find the size chart?'], reply, nudge]).level).toBe(0);
  });

  it('does not take praise for thanks while a complaint stands unanswered', () => {
    const praise: Line = ['customer', 'great job'];
    expect(chat([angry, praise]).level).toBe(2);
    expect(chat([angry, reply, praise]).level).toBe(0);
  });

  it('goes from opening through working to closing, and back when trouble returns', () => {
    expect(chat([calm]).stage).toBe('opening');
    expect(chat([calm, reply]).stage).toBe('working');
    expect(chat([calm, reply, solved]).stage).toBe('closing');
    expect(chat([calm, reply, solved, ['customer', 'Still not working after all']]).stage).toBe('working');
  });

  it('reads Dutch, how the customer is addressed, and says when it cannot read', () => {
    const dutch = chat([['customer', 'Kunt u mij helpen? Ik wacht al drie weken op mijn pakket']]);
    expect([dutch.language, dutch.address, dutch.level]).toEqual(['nl', 'formal', 2]);
    expect(chat([['customer', 'Где моя посылка?']])).toMatchObject({ language: null, unreadLanguage: true });
  });

  it('leans on the language of the agent while the customer has said little', () => {
    expect(
      chat([
        ['agent', 'Hallo, waar kan ik u mee helpen?'],
        ['customer', 'ja'],
      ]).language,
    ).toBe('nl');
  });

  it('reads nothing into what the customer did not write', () => {
    const roles: readonly Role[] = ['agent', 'bot', 'note', 'system', 'unknown'];
    for (const role of roles) {
      const [turn] = chat([[role, 'I have been waiting for three weeks, you promised!']]).turns;
      expect(turn).toMatchObject({ score: null, level: null, cues: [] });
    }
  });

  it('gives the same message by message as all at once', () => {
    const lines = fc.array(fc.tuple(fc.constantFrom<Role>('customer', 'agent', 'note'), anyText), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, (drawn) => {
        const start = startConversation(transcriptOf(drawn).conversation, 'Sam');
        const steps = messagesOf(drawn).reduce(
          (soFar, message) => addMessage(soFar, message, context),
          start,
        );
        expect(steps).toEqual(chat(drawn));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a memory that does not grow with the chat', () => {
    const long = chat(Array.from({ length: 200 }, (_, index) => (index % 2 ? reply : angry)));
    expect(long.memory.history.answered.length).toBeLessThanOrEqual(12);
    expect(long.memory.promises.length).toBeLessThanOrEqual(20);
    expect(long.memory.levels).toHaveLength(3);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    'still waiting',
    'thanks, it worked',
    'ik wacht al drie weken',
    "I'll call you tomorrow",
    '??',
  ),
);
