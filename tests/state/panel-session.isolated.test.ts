import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InsertRequest } from '../../lib/browser/protocol.ts';
import type { InsertOutcome } from '../../lib/editors/types.ts';
import { PanelSession } from '../../lib/state/panel-session.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { hurt, testDesk, transcriptOf } from './samples.ts';

const tab = 7;
const asked: InsertRequest[] = [];

/** A page that cannot show whether its box reaches the customer. */
vi.mock('../../lib/browser/panel-port.ts', () => ({
  PanelPort: class {
    send(): void {}
    reconnect(): void {}
    async insert(request: InsertRequest): Promise<InsertOutcome> {
      asked.push(request);
      return request.modeConfirmed ? { kind: 'inserted' } : { kind: 'refused', why: 'mode-unknown' };
    }
  },
}));
vi.mock('../../lib/browser/active-tab.ts', () => ({
  followActiveTab: async (_matches: unknown, events: { onActivate(tab: number): void }) =>
    events.onActivate(tab),
}));

const first = 'intercom:abc123:1' as ConversationId;
const second = 'intercom:abc123:2' as ConversationId;

describe('a box of which the page does not show whether it reaches the customer', () => {
  let store: PanelStore;
  let session: PanelSession;

  beforeEach(async () => {
    asked.length = 0;
    store = new PanelStore(testDesk());
    session = new PanelSession(store);
    await session.start(new AbortController().signal);
    for (const [sequence, id] of [first, second].entries()) {
      store.take(tab, { kind: 'snapshot', sequence, transcript: transcriptOf(hurt, id), shownAt: 0 });
    }
  });

  const delivery = (id: ConversationId) => store.api.getState().chats.get(id)?.delivery;

  it('is asked about at the first text', async () => {
    await session.insert(first, 'One');
    expect(delivery(first)).toEqual({ kind: 'refused', why: 'mode-unknown', text: 'One' });
  });

  it('is written into once the agent has said so, and from then on without a question', async () => {
    await session.insert(first, 'One');
    await session.insertConfirmed(first, 'One');
    expect(delivery(first)).toEqual({ kind: 'inserted' });
    await session.insert(first, 'Two');
    expect(asked.map(({ text, modeConfirmed }) => [text, modeConfirmed])).toEqual([
      ['One', false],
      ['One', true],
      ['Two', true],
    ]);
  });

  it('is asked about again in another conversation', async () => {
    await session.insertConfirmed(first, 'One');
    await session.insert(second, 'One');
    expect(delivery(second)).toMatchObject({ kind: 'refused', why: 'mode-unknown' });
  });

  it('is still known when the customer writes on', async () => {
    await session.insertConfirmed(first, 'One');
    store.take(tab, {
      kind: 'snapshot',
      sequence: 9,
      transcript: transcriptOf(hurt.slice(1), first),
      shownAt: 0,
    });
    await session.insert(first, 'Two');
    expect(asked.at(-1)).toMatchObject({ text: 'Two', modeConfirmed: true });
  });
});
