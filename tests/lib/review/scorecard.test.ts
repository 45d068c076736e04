import { describe, expect, it } from 'vitest';
import { type Score, scorecard, scoreSteps } from '../../../lib/review/scorecard.ts';
import { loadReviewWords } from '../../../lib/review/words/load.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

await loadReviewWords('en');

const now = '2026-03-02T10:00:00+01:00';
const context = { playbook: wholePlaybook, now };

function chatOf(...lines: readonly (readonly [Message['role'], string])[]): Transcript {
  const messages = lines.map(([role, text], place) => ({
    id: `m${place}` as MessageId,
    role,
    author: null,
    text,
    at: null,
    timeLabel: null,
  }));
  const health = { rows: lines.length, read: lines.length, unknownRoles: 0, partial: false };
  return { conversation: 'paste:1' as ConversationId, customer: 'Anna Bakker', messages, health };
}

const chat = chatOf(
  ['customer', 'My parcel says delivered yesterday but there is nothing here.'],
  ['agent', 'Hi Anna.'],
  ['agent', 'There is nothing I can do, the system says delivered.'],
  ['customer', 'That is unacceptable. I want my money back.'],
  ['agent', 'You should have checked the address.'],
  ['customer', 'What?'],
  ['agent', 'Sorry. I will check it with the courier today by 3 pm.'],
);

const outcomesOf = (scores: readonly Score[], check: string) =>
  scores.find((score) => score.check === check)?.occasions.map(({ message, outcome }) => [message, outcome]);

describe('the scorecard of a chat', () => {
  const scores = scorecard(chat, context);

  it('has what was met and what was missed, each in the message that shows it', () => {
    expect(outcomesOf(scores, 'C17')).toEqual([['m2', 'missed']]);
    expect(outcomesOf(scores, 'C18')).toContainEqual(['m4', 'missed']);
    expect(outcomesOf(scores, 'C16')).toContainEqual(['m6', 'met']);
  });

  it('quotes words that stand where it says', () => {
    const quoted = scores.flatMap(({ occasions }) => occasions).filter(({ span }) => span !== null);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { message, span, quote } of quoted) {
      const text = chat.messages.find(({ id }) => id === message)?.text ?? '';
      const words = span ? text.slice(...span) : '';
      expect(quote?.startsWith(words)).toBe(true);
      expect(words === '' && quote !== '').toBe(false);
    }
  });

  it('has the wins first', () => {
    const misses = scores.map(
      ({ occasions }) => occasions.filter(({ outcome }) => outcome === 'missed').length,
    );
    expect(misses).toEqual([...misses].sort((one, other) => one - other));
  });

  it('is the same in steps, which tell how far it is', () => {
    const steps = scoreSteps(chat, context);
    const done: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) done.push(step.value.done);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(new Set(done).size).toBeGreaterThanOrEqual(chat.messages.length);
    expect(step.value).toEqual(scores);
  });

  it.each([
    ['without a reply', chatOf(['customer', 'My parcel has not come and I am waiting.'])],
    ['before the customer has said a word', chatOf(['agent', 'There is nothing I can do.'])],
    ['without a message', chatOf()],
  ])('is empty %s', (_when, transcript) => {
    expect(scorecard(transcript, context)).toEqual([]);
  });
});
