import { describe, expect, it } from 'vitest';
import { converse } from '../../../lib/conversation/converse.ts';
import { whatIsDue } from '../../../lib/guidance/due.ts';
import type { ConversationId, MessageId, Role } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';
import { monday } from './chat.ts';

type Line = readonly [Role, string];

const lost: Line = ['customer', 'tracking says my parcel was delivered yesterday but there is nothing here'];
const heated: Line = [
  'customer',
  'this is the third time I have to explain this, you promised me a call back',
];
const thanks: Line = ['customer', 'thank you so much for your help'];

/** What is due at the end of a chat, read as Attune reads it. */
function dueAfter(...lines: readonly Line[]) {
  const messages = lines.map(([role, text], index) => {
    return { id: `m${index}` as MessageId, role, author: null, text, at: null, timeLabel: null };
  });
  const health = { rows: lines.length, read: lines.length, unknownRoles: 0, partial: false };
  const transcript = { conversation: 'paste:1' as ConversationId, customer: null, messages, health };
  return whatIsDue(converse(transcript, { playbook: wholePlaybook, now: monday }));
}

describe('whatIsDue', () => {
  it('names the cause before the topic', () => {
    expect(dueAfter(lost, heated)).toEqual({
      causes: ['unmet_promise', 'repeat_contact', 'topic'],
      topic: 'parcel_delivered_not_received',
    });
  });

  it('takes "still not" for no proof that the customer has asked before', () => {
    const still: Line = ['customer', 'my package is still not here'];
    expect(dueAfter(still)?.causes).toEqual(['topic', 'still_unsolved']);
    expect(dueAfter(still, ['customer', 'I already told you this twice'])?.causes).toContain(
      'repeat_contact',
    );
  });

  it('keeps a topic that nobody has answered, though the customer is polite about it', () => {
    expect(dueAfter(lost, thanks)).toMatchObject({ topic: 'parcel_delivered_not_received' });
  });

  it.each<[string, readonly Line[]]>([
    ['there is nothing to read', []],
    ['the agent has answered', [lost, heated, ['agent', 'I am sending a new one today.']]],
    ['the customer thanks for the answer', [lost, heated, ['agent', 'A new one leaves today.'], thanks]],
    [
      'the customer has calmed down beside a bot',
      [
        heated,
        ['bot', 'Your call back is booked for 3 pm.'],
        ['customer', 'great, thank you for all your help'],
        ['bot', 'Anything else?'],
        ['customer', 'no that is it'],
      ],
    ],
  ])('is nothing when %s', (_, lines) => {
    expect(dueAfter(...lines)).toBeNull();
  });
});
