import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftNews } from '../../lib/browser/draft-port.ts';
import { DraftReview } from '../../lib/state/draft-review.ts';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { ConversationId, Message } from '../../lib/transcript/types.ts';
import { hurt, messageFrom, reviewParts, testDesk, transcriptOf } from './samples.ts';

const tab = 7;
const chat = 'zendesk:acme:1' as ConversationId;
const wall = 'there is nothing I can do, the system says delivered';

function report(text: string, more: Partial<Extract<DraftNews, { kind: 'draft' }>> = {}): DraftNews {
  return { kind: 'draft', conversation: chat, text, mode: 'reply', pastedWords: 0, ...more };
}

describe('the draft in the panel', () => {
  let store: PanelStore;
  let review: DraftReview;
  /** What Attune itself would say here. */
  let good: string;
  const controller = new AbortController();

  const show = (messages: readonly Message[]) =>
    store.take(tab, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(messages), shownAt: 0 });
  const missed = () => review.of(chat).reviewed?.missed.map(({ finding }) => finding.check);
  /** As after the first draft, with which all that looks at drafts is loaded. */
  const warm = async () => {
    review.take(report('one two three'));
    await vi.waitFor(() => expect(review.of(chat).reviewed).not.toBeNull());
  };

  beforeEach(async () => {
    store = new PanelStore(testDesk());
    show(hurt);
    review = new DraftReview(store, reviewParts);
    review.follow(controller.signal);
    good = store.api.getState().chats.get(chat)?.advice?.reply ?? '';
    await warm();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells wrong words at once, with the gravest first and its better line', () => {
    review.take(report(wall));
    expect(missed()?.[0]).toBe('C17');
    const [first] = review.of(chat).reviewed?.missed ?? [];
    expect(first?.finding.quote).toBe('there is nothing I can do');
    expect(first?.better?.mend?.text).not.toBe('');
  });

  it('tells what is lacking only once nothing has been typed for a moment', () => {
    review.take(report(wall));
    expect(missed()).not.toContain('C6');
    vi.advanceTimersByTime(1_000);
    review.take(report(`${wall} now`));
    vi.advanceTimersByTime(1_000);
    expect(missed()).not.toContain('C6');
    vi.advanceTimersByTime(1_000);
    expect(missed()).toContain('C6');
  });

  it('tells what is lacking at once where the last sentence is closed', () => {
    review.take(report(`${wall}.`));
    expect(missed()).toContain('C6');
  });

  it.each([
    ['hardly begun', report('Hi Anna')],
    ['empty', report('')],
    ['a note', report(wall, { mode: 'note' })],
    [
      'in another language than the chat',
      report('Het spijt ons, er is helaas niets wat ik voor u kan doen.'),
    ],
    ['in a box that does not show where it leads', report(wall, { mode: 'unknown' })],
    ['in a chat the panel does not know', report(wall, { conversation: 'zendesk:acme:2' as ConversationId })],
  ])('says nothing of a draft that is %s', (_what, news) => {
    if (news.kind !== 'draft') throw new Error('This is no draft.');
    review.take(news);
    expect(review.of(news.conversation).reviewed).toBeNull();
  });

  it('looks at a box that does not show where it leads once the agent has said so', () => {
    review.take(report(wall, { mode: 'unknown' }));
    store.change(chat, (known) => ({ ...known, modeConfirmed: true }));
    expect(missed()?.[0]).toBe('C17');
  });

  it('has nothing missed in a good draft, and estimates that it eases', () => {
    review.take(report(good));
    expect(missed()).toEqual([]);
    expect(review.of(chat).reviewed?.estimate.direction).toBe('down');
  });

  it('mutes a check in this chat, and takes that back', () => {
    review.take(report(wall));
    review.mute(chat, 'C17');
    expect(missed()).not.toContain('C17');
    expect(review.of(chat).reviewed?.estimate.factors).not.toContainEqual(
      expect.objectContaining({ check: 'C17' }),
    );
    review.take(report(`${wall}!`));
    expect(missed()).not.toContain('C17');
    review.unmute(chat, 'C17');
    expect(missed()?.[0]).toBe('C17');
  });

  it('keeps what was muted when the box is not to be seen for a while', () => {
    review.mute(chat, 'C17');
    review.lose();
    expect(review.of(chat).draft).toBeNull();
    review.take(report(wall));
    expect(missed()).not.toContain('C17');
  });

  it('looks for the better lines of the others only while they are unfolded, which the next draft is not', () => {
    review.take(report(`${wall}.`));
    const others = () => review.of(chat).reviewed?.missed.slice(1) ?? [];
    expect(others().length).toBeGreaterThan(0);
    expect(others().every(({ better }) => better === undefined)).toBe(true);
    review.unfold(chat, true);
    expect(others().every(({ better }) => better !== undefined)).toBe(true);
    review.take(report(''));
    review.take(report(`${wall}.`));
    expect(others().every(({ better }) => better === undefined)).toBe(true);
  });

  it('looks again when the customer writes', () => {
    review.take(report(good));
    expect(missed()).toEqual([]);
    show([...hurt, messageFrom('customer', 'My husband passed away last month. What is your phone number?')]);
    expect(missed()).not.toEqual([]);
  });

  it('forgets a draft with its chat', () => {
    review.take(report(wall));
    const others = Array.from({ length: 30 }, (_, number) => `zendesk:acme:${number + 2}` as ConversationId);
    for (const id of others)
      store.take(tab, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt, id), shownAt: 0 });
    expect(review.api.getState().drafts.has(chat)).toBe(false);
  });

  it('looks at the draft as it is with the better line, without waiting for the page', () => {
    review.take(report(wall));
    review.replaced(chat, wall, good);
    expect(review.of(chat).draft?.text).toBe(good);
    expect(missed()).toEqual([]);
    expect(review.of(chat).delivery.kind).toBe('replaced');
  });

  it('believes the page where it has told of the better line first', () => {
    review.take(report(wall));
    review.take(report(`${good} `));
    review.replaced(chat, wall, good);
    expect(review.of(chat).draft?.text).toBe(`${good} `);
  });

  it('says no more what became of a line once something else is typed', () => {
    review.take(report(wall));
    review.deliver(chat, { kind: 'copied' });
    review.take(report(wall));
    expect(review.of(chat).delivery.kind).toBe('copied');
    review.take(report(good));
    expect(review.of(chat).delivery.kind).toBe('none');
  });
});

describe('what looks at drafts', () => {
  it('is not loaded for an empty box', () => {
    const store = new PanelStore(testDesk());
    store.take(tab, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt), shownAt: 0 });
    const reviewer = vi.fn(reviewParts.reviewer);
    const review = new DraftReview(store, { ...reviewParts, reviewer });
    review.take(report(' \n'));
    expect(reviewer).not.toHaveBeenCalled();
    review.take(report(wall));
    expect(reviewer).toHaveBeenCalledOnce();
    review.lose();
  });

  it('is tried again with the next report where it could not be loaded', async () => {
    const store = new PanelStore(testDesk());
    store.take(tab, { kind: 'snapshot', sequence: 1, transcript: transcriptOf(hurt), shownAt: 0 });
    const reviewer = vi.fn(reviewParts.reviewer).mockRejectedValueOnce(new Error('The file is gone.'));
    const review = new DraftReview(store, { ...reviewParts, reviewer });
    review.take(report(wall));
    let typed = wall;
    await vi.waitFor(() => {
      typed += '.';
      review.take(report(typed));
      expect(reviewer).toHaveBeenCalledTimes(2);
    });
    await vi.waitFor(() => expect(review.of(chat).reviewed).not.toBeNull());
  });
});
