import { describe, expect, it } from 'vitest';
import { PanelStore } from '../../lib/state/panel-store.ts';
import { PlaybookShelf } from '../../lib/state/playbook-shelf.ts';
import type { ConversationId, Message } from '../../lib/transcript/types.ts';
import { hurt, messageFrom, testDesk, transcriptOf } from './samples.ts';

const conversation = 'zendesk:acme:1' as ConversationId;

/** The whole app is down: a topic of software, whose book comes after the first card. */
const down = [
  messageFrom(
    'customer',
    'This is the third time I ask. Your app is down for our whole team, we get a 503 error everywhere, is there an outage?',
  ),
];

/** A chat read with what a first card needs; `grow` brings the rest. */
async function open(messages: readonly Message[]) {
  const books = new PlaybookShelf();
  await books.bring('en');
  const store = new PanelStore(testDesk(undefined, undefined, { playbook: () => books.playbook }));
  store.take(1, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(messages), shownAt: 0 });
  const chat = () => {
    const found = store.api.getState().chats.get(conversation);
    if (!found) throw new Error('No chat was read.');
    return found;
  };
  const grow = async () => {
    await books.complete();
    store.readGrown();
  };
  return { store, chat, grow };
}

describe('when the rest of the playbook comes', () => {
  it('a card that knows its topic stays as it is', async () => {
    const { store, chat, grow } = await open(hurt);
    store.pickTopic(conversation, 'damaged_item');
    const { advice } = chat();
    expect(advice?.options).not.toHaveLength(0);
    await grow();
    expect(chat().advice).toBe(advice);
  });

  it('a card without a topic learns it', async () => {
    const { chat, grow } = await open(down);
    expect(chat().advice).toMatchObject({ topic: null });
    await grow();
    expect(chat().advice).toMatchObject({ topic: 'outage' });
    expect(chat().ticked).not.toHaveLength(0);
  });

  it.each([
    { what: 'put away', by: { isDismissed: true } },
    { what: 'reworded', by: { wording: 1 } },
    { what: 'used', by: { delivery: { kind: 'copied' } } },
  ] as const)('a card that was $what stays, but the chat is known', async ({ by }) => {
    const { store, chat, grow } = await open(down);
    store.change(conversation, (before) => ({ ...before, ...by }));
    const before = chat();
    await grow();
    expect(chat()).toMatchObject({ ...by, advice: before.advice, ticked: before.ticked });
    expect(chat().conversation.topic?.id).toBe('outage');
  });
});
