import { describe, expect, it } from 'vitest';
import { heavyInARow } from '../../lib/state/heavy-chats.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { ConversationId, MessageId } from '../../lib/transcript/types.ts';
import { messageFrom, testDesk, transcriptOf } from './samples.ts';

const said = {
  heavy: 'You promised that someone would call me back on Tuesday. Nobody called.',
  abuse: 'Where is my parcel? I hope you die',
  calm: 'Hello, do your boots come up small?',
  grief: 'My husband died last week and I have to cancel his order.',
} as const;

/** What comes in each chat, and the minute after nine it is said at. */
type Said = readonly [kind: keyof typeof said, minute?: number];

function modelOf(chats: readonly (Said | readonly Said[])[]) {
  const store = new PanelStore(testDesk());
  for (const [place, chat] of chats.entries()) {
    const lines = (typeof chat[0] === 'string' ? [chat] : chat) as readonly Said[];
    const messages = lines.map(([kind, minute], at) => ({
      ...messageFrom('customer', said[kind], `m${at}` as MessageId),
      at: minute === undefined ? null : `2026-03-04T09:${String(minute).padStart(2, '0')}:00+01:00`,
    }));
    const transcript = transcriptOf(messages, `zendesk:acme:${place}` as ConversationId);
    store.take(place, { kind: 'snapshot', sequence: 1, transcript, shownAt: 0 });
  }
  return store.api.getState();
}

const rowOf = (chats: Parameters<typeof modelOf>[0]) =>
  heavyInARow([...modelOf(chats).chats.values()]).length;

describe('heavyInARow', () => {
  it.each<readonly [string, Parameters<typeof modelOf>[0], number]>([
    ['three heavy', [['heavy'], ['heavy'], ['heavy']], 3],
    ['one of them abusive', [['heavy'], ['abuse'], ['heavy']], 3],
    ['a calm one before them', [['calm'], ['heavy'], ['heavy'], ['heavy']], 3],
    ['one that has calmed down since', [['heavy'], [['heavy'], ['calm']], ['heavy']], 3],
    ['grief among them, which is no heat and no calm', [['heavy'], ['grief'], ['heavy']], 2],
    [
      'seen in another order than heated',
      [
        ['heavy', 10],
        ['calm', 5],
        ['heavy', 20],
        ['heavy', 30],
      ],
      3,
    ],
    ['heavy, calm, heavy, heavy', [['heavy'], ['calm'], ['heavy'], ['heavy']], 2],
    [
      'a calm one heated between by the clock',
      [
        ['calm', 15],
        ['heavy', 10],
        ['heavy', 20],
        ['heavy', 30],
      ],
      2,
    ],
    ['a calm one last', [['heavy'], ['heavy'], ['heavy'], ['calm']], 0],
    ['no chat at all', [], 0],
  ])('counts %s', (_what, chats, count) => {
    expect(rowOf(chats)).toBe(count);
  });
});
