import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { DraftEvents, DraftLine, DraftNews } from '../../lib/browser/draft-port.ts';
import { noPolicy } from '../../lib/browser/policy.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { Replacement, ReplaceOutcome } from '../../lib/editors/types.ts';
import { DraftReview } from '../../lib/state/draft-review.ts';
import { DraftSession } from '../../lib/state/draft-session.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { SettingsModel } from '../../lib/state/settings-store.ts';
import type { ConversationId, Span } from '../../lib/transcript/types.ts';
import { hurt, reviewParts, testDesk, transcriptOf } from './samples.ts';

/** A reply box as a line to it shows. */
interface Box {
  readonly tab: number;
  readonly events: DraftEvents;
  readonly signal: AbortSignal;
  readonly marks: { readonly text: string; readonly words: readonly string[] }[];
  readonly asked: Replacement[];
}

const boxes: Box[] = [];
let outcome: ReplaceOutcome;

vi.mock('../../lib/browser/draft-port.ts', () => ({
  openDraftPort: (tab: number, events: DraftEvents, signal: AbortSignal): DraftLine => {
    const box: Box = { tab, events, signal, marks: [], asked: [] };
    boxes.push(box);
    return {
      mark: (_chat: ConversationId, text: string, spans: readonly Span[]) =>
        box.marks.push({ text, words: spans.map((span) => text.slice(...span)) }),
      replace: async (replacement) => {
        box.asked.push(replacement);
        return outcome;
      },
    };
  },
}));

const chat = 'zendesk:acme:1' as ConversationId;
const wall = 'there is nothing I can do, the system says delivered';
const report = (text: string): DraftNews => ({
  kind: 'draft',
  conversation: chat,
  text,
  mode: 'reply',
  pastedWords: 0,
});

function latest(): Box {
  const box = boxes.at(-1);
  if (!box) throw new Error('No line was opened.');
  return box;
}

describe('the line to the reply box', () => {
  const settings = createStore<SettingsModel>(() => ({
    settings: defaultSettings,
    isUnsaved: false,
    policy: noPolicy,
  }));
  const choose = (checkDrafts: boolean) =>
    settings.setState(({ settings: known }) => ({ settings: { ...known, checkDrafts } }));
  let store: PanelStore;
  let review: DraftReview;
  let session: DraftSession;
  let controller: AbortController;

  // What looks at drafts comes with the first one, later than a test waits where the machine is busy.
  beforeAll(() => import('../../lib/state/draft-findings.ts'));

  beforeEach(async () => {
    boxes.length = 0;
    outcome = { kind: 'replaced' };
    choose(true);
    controller = new AbortController();
    store = new PanelStore(testDesk());
    store.take(7, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt), shownAt: 0 });
    review = new DraftReview(store, reviewParts);
    session = new DraftSession(store, review, settings);
    session.start(controller.signal);
  });

  /** A draft has been typed, and what it misses has been found. */
  async function typed() {
    store.activate(7);
    latest().events.onReport(report(wall));
    await vi.waitFor(() => expect(review.of(chat).reviewed).not.toBeNull());
    const better = review.of(chat).reviewed?.missed[0]?.better;
    if (!better) throw new Error('There is no better line.');
    return better;
  }

  it('is open to the tab in front and to no other', () => {
    expect(boxes).toEqual([]);
    store.activate(7);
    store.take(8, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt), shownAt: 0 });
    store.activate(8);
    expect(boxes.map(({ tab, signal }) => [tab, signal.aborted])).toEqual([
      [7, true],
      [8, false],
    ]);
    store.activate(null);
    expect(latest().signal.aborted).toBe(true);
  });

  it('waits until the page is read, and is cut when its line breaks', () => {
    store.activate(9);
    expect(boxes).toEqual([]);
    store.take(9, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt), shownAt: 0 });
    expect(latest()).toMatchObject({ tab: 9 });
    store.lose(9, 1);
    expect(latest().signal.aborted).toBe(true);
  });

  it('is cut while drafts are not to be looked at, and forgets what stood there', async () => {
    await typed();
    choose(false);
    expect(latest().signal.aborted).toBe(true);
    expect(review.of(chat).draft).toBeNull();
    choose(true);
    expect(boxes).toHaveLength(2);
  });

  it('is cut with the panel, and while a pasted chat is on show', () => {
    store.activate(7);
    store.paste(transcriptOf(hurt, 'paste:1' as ConversationId));
    expect(latest().signal.aborted).toBe(true);
    store.paste(null);
    expect(boxes).toHaveLength(2);
    controller.abort();
    expect(latest().signal.aborted).toBe(true);
  });

  it('forgets what stood in the box when it breaks', async () => {
    await typed();
    latest().events.onLost();
    expect(review.of(chat).draft).toBeNull();
  });

  it('marks the words the panel quotes, once, and the others when they are unfolded', async () => {
    await typed();
    latest().events.onReport(report(wall));
    expect(latest().marks).toEqual([{ text: wall, words: ['there is nothing I can do'] }]);
    review.unfold(chat, true);
    expect(latest().marks.at(-1)?.words.length).toBeGreaterThan(1);
  });

  it('takes the marks away while the chat is paused', async () => {
    await typed();
    store.change(chat, (known) => ({ ...known, isPaused: true }));
    expect(latest().marks.at(-1)).toEqual({ text: wall, words: [] });
  });

  it('replaces the words of the draft they were found in', async () => {
    const better = await typed();
    await session.replace(chat, better);
    expect(latest().asked).toEqual([
      { conversation: chat, text: wall, span: better.mend?.span, put: better.mend?.text },
    ]);
    expect(review.of(chat).draft?.text).toBe(better.after);
    expect(review.of(chat).delivery).toEqual({ kind: 'replaced' });
  });

  it('offers the line to be copied where the page refuses', async () => {
    const better = await typed();
    outcome = { kind: 'refused', why: 'not-proved' };
    await session.replace(chat, better);
    expect(review.of(chat).delivery).toEqual({ kind: 'refused', why: 'not-proved', text: better.copy });
    expect(review.of(chat).draft?.text).toBe(wall);
  });

  it.each([
    ['allows it', async () => {}, { kind: 'copied' }],
    ['refuses', async () => Promise.reject(new Error('No.')), { kind: 'copy-refused', text: 'A line.' }],
  ])('tells of a copy when the browser %s', async (_what, writeText, delivery) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await session.copy(chat, 'A line.');
    vi.unstubAllGlobals();
    expect(review.of(chat).delivery).toEqual(delivery);
  });
});
