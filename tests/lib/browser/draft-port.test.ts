import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDraftPort } from '../../../lib/browser/draft-port.ts';
import type { DraftReport, DraftRequest } from '../../../lib/browser/draft-protocol.ts';
import type { Replacement } from '../../../lib/editors/types.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';
import { FakeTabs } from '../../support/fake-port.ts';

const tabs = new FakeTabs<DraftRequest, DraftReport>();
const { ports } = tabs;
const latest = () => tabs.latest();
const bringIn = vi.fn(async (_script: object) => []);

vi.mock('../../../lib/browser/api.ts', () => ({
  browser: {
    runtime: {},
    scripting: { executeScript: (script: object) => bringIn(script) },
    tabs: { connect: () => tabs.connect() },
  },
}));

const chat = 'zendesk:acme:1' as ConversationId;
const asked: Replacement = { conversation: chat, text: 'I cannot help.', span: [2, 8], put: 'can' };
const noBox: DraftReport = { kind: 'no-box' };

async function open() {
  const controller = new AbortController();
  const onReport = vi.fn();
  const onLost = vi.fn();
  const line = openDraftPort(7, { onReport, onLost }, controller.signal);
  await vi.advanceTimersByTimeAsync(0);
  return { line, controller, onReport, onLost };
}

describe('the line to a reply box', () => {
  beforeEach(() => {
    ports.length = 0;
    bringIn.mockClear();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('brings the script in before it is opened, and hands on what the box tells', async () => {
    const { onReport } = await open();
    expect(bringIn).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/draft.js'],
    });
    latest().report(noBox);
    expect(onReport).toHaveBeenCalledExactlyOnceWith(noBox);
  });

  it('comes back by itself with the script, waiting longer each time and never more than five seconds', async () => {
    const { onLost } = await open();
    for (const wait of [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]) {
      const opened = ports.length;
      latest().breakOff();
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(ports).toHaveLength(opened);
      await vi.advanceTimersByTimeAsync(1);
      expect(ports).toHaveLength(opened + 1);
    }
    expect(onLost).toHaveBeenCalledTimes(8);
    expect(bringIn).toHaveBeenCalledTimes(9);
  });

  it('tries again where the browser does not let the script in', async () => {
    bringIn.mockRejectedValueOnce(new Error('This page cannot be scripted.'));
    await open();
    expect(ports).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(ports).toHaveLength(1);
  });

  it('tells what became of each replacement', async () => {
    const { line } = await open();
    const first = line.replace(asked);
    const second = line.replace(asked);
    const [one, two] = latest().sent.flatMap((request) => (request.kind === 'replace' ? [request] : []));
    expect(one).toEqual({ kind: 'replace', request: one?.request, ...asked });
    const refused = { kind: 'refused', why: 'changed' } as const;
    latest().report({ kind: 'replace-result', request: two?.request ?? 0, outcome: refused });
    latest().report({
      kind: 'replace-result',
      request: one?.request ?? 0,
      outcome: { kind: 'replaced' },
    });
    expect(await first).toEqual({ kind: 'replaced' });
    expect(await second).toEqual(refused);
  });

  it.each([
    ['the line breaks', async () => latest().breakOff()],
    ['no answer comes for five seconds', () => vi.advanceTimersByTimeAsync(5_000)],
  ])('gives a replacement up when %s', async (_when, happen) => {
    const { line } = await open();
    const outcome = line.replace(asked);
    await happen();
    expect(await outcome).toEqual({ kind: 'refused', why: 'unreachable' });
  });

  it('refuses a replacement and marks nothing while it is broken', async () => {
    const { line } = await open();
    latest().breakOff();
    line.mark(chat, asked.text, [asked.span]);
    expect(await line.replace(asked)).toEqual({ kind: 'refused', why: 'unreachable' });
    expect(latest().sent).toEqual([]);
  });

  it('marks words of a draft', async () => {
    const { line } = await open();
    line.mark(chat, asked.text, [asked.span]);
    expect(latest().sent).toEqual([
      { kind: 'mark', conversation: chat, text: asked.text, spans: [asked.span] },
    ]);
  });

  it('ends with the signal, also while the script is being brought in', async () => {
    const { controller } = await open();
    controller.abort();
    expect(latest().disconnect).toHaveBeenCalledOnce();
    latest().breakOff();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ports).toHaveLength(1);
    const late = new AbortController();
    openDraftPort(7, { onReport: vi.fn(), onLost: vi.fn() }, late.signal);
    late.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ports).toHaveLength(1);
  });
});
