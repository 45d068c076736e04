import { describe, expect, it } from 'vitest';
import { callingChats } from '../../lib/state/calling-chats.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { ConversationId, Message } from '../../lib/transcript/types.ts';
import { hurt, messageFrom, testDesk, transcriptOf } from './samples.ts';

const front = 1;
const behind = 2;
const id = 'zendesk:acme:2' as ConversationId;
const calm = [messageFrom('customer', 'hello, do your boots come up small?')];

/** A panel with a calm chat in front and another behind it. */
function storeWith(messages: readonly Message[]): PanelStore {
  const store = new PanelStore(testDesk());
  const show = (tab: number, transcript: ReturnType<typeof transcriptOf>) =>
    store.take(tab, { kind: 'snapshot', sequence: 1, transcript, shownAt: 0 });
  show(front, transcriptOf(calm));
  show(behind, transcriptOf(messages, id));
  store.activate(front);
  return store;
}

const calling = (store: PanelStore) => callingChats(store.api.getState());
const change = (store: PanelStore, part: Partial<Chat>) => store.change(id, (chat) => ({ ...chat, ...part }));

describe('callingChats', () => {
  it('names the chat behind whose customer is upset and waits', () => {
    expect(calling(storeWith(hurt))).toEqual([
      { tab: behind, conversation: id, customer: 'Anna Bakker', level: expect.any(Number), why: 'waiting' },
    ]);
  });

  it('says nothing of a chat that is calm', () => {
    expect(calling(storeWith(calm))).toEqual([]);
  });

  it('says nothing of a chat the agent has answered', () => {
    expect(calling(storeWith([...hurt, messageFrom('agent', 'I am calling you now.')]))).toEqual([]);
  });

  it.each([
    ['is in front', (store: PanelStore) => store.activate(behind)],
    ['is paused', (store: PanelStore) => change(store, { isPaused: true })],
    ['was dismissed', (store: PanelStore) => change(store, { isDismissed: true })],
    ['cannot be reached any more', (store: PanelStore) => store.lose(behind, 1)],
    ['has been closed', (store: PanelStore) => store.forget(behind)],
  ])('says nothing of a chat that %s', (_how, happen) => {
    const store = storeWith(hurt);
    happen(store);
    expect(calling(store)).toEqual([]);
  });

  it('says nothing of a second tab with the chat that is in front', () => {
    const store = storeWith(hurt);
    const transcript = transcriptOf(hurt, id);
    store.take(front, { kind: 'snapshot', sequence: 2, transcript, shownAt: 0 });
    expect(calling(store)).toEqual([]);
  });
});
