import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelPort } from '../../../lib/browser/panel-port.ts';
import type { PageReport, PanelRequest } from '../../../lib/browser/protocol.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';
import { FakeTabs } from '../../support/fake-port.ts';

const tabs = new FakeTabs<PanelRequest, PageReport>();
const { ports } = tabs;
const latest = () => tabs.latest();

vi.mock('../../../lib/browser/api.ts', () => ({
  browser: {
    runtime: {},
    tabs: { connect: () => tabs.connect() },
  },
}));

const chat = 'zendesk:acme:1' as ConversationId;
const reply = (text: string) => ({ conversation: chat, text, modeConfirmed: false });
const noChat: PageReport = { kind: 'none', sequence: 1, why: 'no-conversation' };

function open() {
  const controller = new AbortController();
  const onUpdate = vi.fn();
  const onLost = vi.fn();
  return { port: new PanelPort(7, { onUpdate, onLost }, controller.signal), controller, onUpdate, onLost };
}

describe('PanelPort', () => {
  beforeEach(() => {
    ports.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hands on what the page tells', () => {
    const { onUpdate } = open();
    latest().report(noChat);
    expect(onUpdate).toHaveBeenCalledExactlyOnceWith(noChat);
  });

  it('comes back by itself, waiting longer each time and never more than five seconds', () => {
    const { onLost } = open();
    const waits = [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000];
    for (const [index, wait] of waits.entries()) {
      latest().breakOff();
      expect(onLost).toHaveBeenLastCalledWith(index + 1);
      vi.advanceTimersByTime(wait - 1);
      expect(ports).toHaveLength(index + 1);
      vi.advanceTimersByTime(1);
      expect(ports).toHaveLength(index + 2);
    }
  });

  it('waits the shortest time again once the page has spoken', () => {
    open();
    latest().breakOff();
    vi.advanceTimersByTime(100);
    latest().report(noChat);
    latest().breakOff();
    vi.advanceTimersByTime(100);
    expect(ports).toHaveLength(3);
  });

  it('comes back at once when the page has loaded, and once only', () => {
    const { port } = open();
    latest().breakOff();
    port.reconnect();
    port.reconnect();
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(2);
  });

  it('stays away after the end', () => {
    const { controller } = open();
    latest().breakOff();
    controller.abort();
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(1);
  });

  it('tells each insert its own outcome', async () => {
    const { port } = open();
    const first = port.insert(reply('One'));
    const second = port.insert(reply('Two'));
    latest().report({ kind: 'insert-result', request: 2, outcome: { kind: 'inserted' } });
    latest().report({ kind: 'insert-result', request: 1, outcome: { kind: 'refused', why: 'note-mode' } });
    expect(await first).toEqual({ kind: 'refused', why: 'note-mode' });
    expect(await second).toEqual({ kind: 'inserted' });
    expect(latest().sent).toEqual([
      { kind: 'insert', request: 1, ...reply('One') },
      { kind: 'insert', request: 2, ...reply('Two') },
    ]);
  });

  it.each([
    ['the line breaks', () => latest().breakOff()],
    ['the page keeps silent', () => vi.advanceTimersByTime(5_000)],
  ])('calls an insert unreachable when %s', async (_what, happen) => {
    const { port } = open();
    const outcome = port.insert(reply('One'));
    happen();
    expect(await outcome).toEqual({ kind: 'refused', why: 'unreachable' });
  });

  it('refuses an insert while the line is broken', async () => {
    const { port } = open();
    latest().breakOff();
    expect(await port.insert(reply('One'))).toEqual({ kind: 'refused', why: 'unreachable' });
  });
});
