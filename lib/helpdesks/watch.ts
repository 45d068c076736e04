import type { ThreadContext } from '../transcript/thread.ts';
import type { ConversationId } from '../transcript/types.ts';
import { type Alarm, setUpAlarm } from './alarm.ts';
import { Reader, type Reading } from './reader.ts';
import type { Composer, Helpdesk, NothingToRead, PageNews, ShownConversation } from './types.ts';

/** Replaced rows are read when they have been quiet for so long, but wait no longer than the second. Milliseconds. */
const quiet = 150;
const longestQuiet = 600;
/** How often the page is asked which conversation it shows when nothing hints at a switch. */
const glance = 1_000;
/** How long a page may be in doubt, as between two tickets, before that is told; it is looked at often meanwhile. */
const patience = 1_000;
/** A log is still being built for so long after it opened: rows that come then did not arrive just now. */
const settling = 2_000;

/**
 * Watches which conversation a page shows and what is said in it. It looks at the address and the page before every
 * reading, so nothing is told of a conversation that is not the one shown at that moment.
 */
export class Watch {
  readonly #helpdesk: Helpdesk;
  readonly #tell: (news: PageNews) => void;
  readonly #alarm: Alarm;
  readonly #changes: MutationObserver;
  readonly #switches: MutationObserver;
  #reader: Reader | null = null;
  /** The reader of the conversation shown last, kept while nothing is shown. */
  #last: Reader | null = null;
  #told: Reading | null = null;
  #nothing: NothingToRead | null = null;
  #openedAt = 0;
  #doubtSince: number | null = null;
  #changedAt: number | null = null;
  #isWholeDue = true;

  /** Tells `tell` what it sees until `signal` aborts; the first look is taken by `now`. */
  constructor(helpdesk: Helpdesk, tell: (news: PageNews) => void, signal: AbortSignal) {
    this.#helpdesk = helpdesk;
    this.#tell = tell;
    this.#alarm = setUpAlarm(() => this.#look(), signal);
    this.#changes = new MutationObserver((records) => this.#noticeAll(records));
    this.#switches = new MutationObserver(() => this.#alarm.nextFrame());
    this.#switches.observe(document.body, {
      subtree: true,
      attributeFilter: [...helpdesk.switchAttributes],
    });
    const navigation = (globalThis as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('navigate', () => this.#alarm.in(0), { signal });
    signal.addEventListener('abort', () => {
      this.#switches.disconnect();
      this.#close();
    });
  }

  /** Looks now: what the page shows as a whole, or null while that is in doubt. */
  now(): PageNews | null {
    this.#look();
    if (this.#nothing) return { kind: 'none', why: this.#nothing };
    return this.#doubtSince === null ? this.#snapshot() : null;
  }

  /** The conversation shown at this moment, or null. */
  shown(): ShownConversation | null {
    const shown = this.#helpdesk.shown(document, location.href);
    return typeof shown === 'string' ? null : shown;
  }

  /** The reply box of the conversation shown at this moment, or null. */
  composer(): (Composer & { readonly conversation: ConversationId }) | null {
    const shown = this.shown();
    const composer = shown && this.#helpdesk.composer(shown);
    return composer && { conversation: shown.id, ...composer };
  }

  /** What has been read of a conversation, while it is the one shown at this moment; else null. */
  readerOf(conversation: ConversationId): Reader | null {
    const reader = this.#reader;
    return reader?.shown.id === conversation && this.shown()?.id === conversation ? reader : null;
  }

  #look(): void {
    const shown = this.#helpdesk.shown(document, location.href);
    if (typeof shown === 'string') this.#doubt(shown);
    else if (this.#last?.isLeftIn(shown)) this.#doubt('cannot-read');
    else this.#see(shown);
  }

  #see(shown: ShownConversation): void {
    const isBack = this.#doubtSince !== null;
    this.#doubtSince = null;
    this.#nothing = null;
    const isSame = this.#reader?.shown.id === shown.id && this.#reader.shown.list === shown.list;
    if (!isSame) this.#open(shown);
    else this.#noticeAll(this.#changes.takeRecords());
    this.#alarm.in(glance); // first, so that a page that breaks a reading does not end the watch
    if (!isSame || isBack || this.#changedAt !== null) this.#read(isBack);
  }

  /** Nothing is told for a moment: between two tickets, and while a page loads, this is as it should be. */
  #doubt(why: NothingToRead): void {
    this.#doubtSince ??= performance.now();
    const isFresh = performance.now() - this.#doubtSince < patience;
    if (!isFresh || why === 'no-conversation') this.#giveUp(why);
    this.#alarm.in(isFresh ? quiet : glance);
  }

  #giveUp(why: NothingToRead): void {
    if (this.#nothing === why) return;
    this.#close();
    this.#nothing = why;
    this.#tell({ kind: 'none', why });
  }

  #open(shown: ShownConversation): void {
    const isRemount = this.#reader?.shown.id === shown.id;
    const earlier = isRemount ? (this.#reader?.turns ?? []) : [];
    if (!isRemount) {
      this.#told = null;
      this.#openedAt = performance.now();
    }
    this.#reader = new Reader(this.#helpdesk, shown, earlier);
    this.#last = this.#reader;
    this.#changedAt = null;
    this.#isWholeDue = true;
    this.#changes.disconnect();
    this.#changes.observe(shown.list, { subtree: true, childList: true, characterData: true });
    for (const holder of holdersOf(shown)) this.#changes.observe(holder, { childList: true });
  }

  #close(): void {
    this.#changes.disconnect();
    this.#reader = null;
    this.#told = null;
    this.#changedAt = null;
  }

  /** Rows that only came in are read in the next frame; where rows were replaced or changed, when it is quiet. */
  #noticeAll(records: readonly MutationRecord[]): void {
    const reader = this.#reader;
    if (!reader || records.length === 0) return;
    let isAppended = false;
    let isReplaced = false;
    for (const record of records) {
      const isOld = [record.target, ...record.removedNodes].some((node) => reader.forget(node));
      if (isOld) isReplaced = true;
      else if (record.addedNodes.length > 0) isAppended = true;
      const isAtEnd = record.target === reader.shown.list && !reader.isBeforeKnown(record.nextSibling);
      if (isOld || !isAtEnd) this.#isWholeDue = true;
    }
    const now = performance.now();
    this.#changedAt ??= now;
    if (isAppended && !isReplaced) this.#alarm.nextFrame();
    else this.#alarm.in(Math.max(0, Math.min(quiet, this.#changedAt + longestQuiet - now)));
  }

  #read(asWhole: boolean): void {
    const reader = this.#reader;
    if (!reader) return;
    const before = this.#told;
    const changedAt = this.#changedAt ?? performance.now();
    this.#changedAt = null;
    const reading = reader.read(this.#context(reader.shown.id), !this.#isWholeDue);
    this.#isWholeDue = false;
    this.#told = reading;
    const news =
      before && !asWhole ? changeOf(reader.shown.id, before, reading, changedAt) : this.#snapshot();
    if (news) this.#tell(news);
  }

  #snapshot(): PageNews | null {
    if (!this.#reader || !this.#told) return null;
    const transcript = { conversation: this.#reader.shown.id, ...this.#told };
    return { kind: 'snapshot', transcript, shownAt: performance.timeOrigin + performance.now() };
  }

  #context(conversation: ConversationId): ThreadContext {
    const live = performance.now() - this.#openedAt > settling;
    return { conversation, now: Date.now(), live, localClock };
  }
}

/** What stands between the list and its pane: there older messages are loaded and new lists mounted. */
function holdersOf({ list, pane }: ShownConversation): readonly Element[] {
  const holders: Element[] = [];
  for (let holder = list.parentElement; holder && pane.contains(holder); holder = holder.parentElement) {
    holders.push(holder);
  }
  return holders;
}

/** What differs between two readings, as a splice from the first message that is another; null when nothing does. */
function changeOf(
  conversation: ConversationId,
  before: Reading,
  after: Reading,
  changedAt: number,
): PageNews | null {
  const longest = Math.max(before.messages.length, after.messages.length);
  let from = 0;
  while (from < longest && before.messages[from] === after.messages[from]) from += 1;
  const { customer, health } = after;
  const isSame =
    from === longest &&
    customer === before.customer &&
    JSON.stringify(health) === JSON.stringify(before.health);
  if (isSame) return null;
  const messages = after.messages.slice(from);
  const shownAt = performance.timeOrigin + changedAt;
  return { kind: 'change', conversation, from, messages, customer, health, shownAt };
}

function localClock(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(11, 16);
}
