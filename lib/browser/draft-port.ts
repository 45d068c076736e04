import type { ConversationId, Span } from '../transcript/types.ts';
import { browser } from './api.ts';
import { type DraftReport, type DraftRequest, draftPort, type ReplaceOutcome } from './draft-protocol.ts';

/** What the reply box tells by itself. */
export type DraftNews = Exclude<DraftReport, { readonly kind: 'replace-result' }>;

/** What becomes of the line to a reply box. */
export interface DraftEvents {
  onReport(news: DraftNews): void;
  /** The line broke: what was told of the box may hold no longer. It is being tried again. */
  onLost(): void;
}

/** Other words for a piece of a draft: `span` is of `text`, and `put` never empty nor with white space at its ends. */
export type Replacement = Omit<Extract<DraftRequest, { readonly kind: 'replace' }>, 'kind' | 'request'>;

/** The panel's end of the line to the reply box of one tab. */
export interface DraftLine {
  /** Marks these words of a draft and no others. Does nothing while the line is broken. */
  mark(conversation: ConversationId, text: string, spans: readonly Span[]): void;
  /** Asks for other words in a draft, and tells what became of it. */
  replace(replacement: Replacement): Promise<ReplaceOutcome>;
}

type Port = ReturnType<typeof browser.tabs.connect>;

/** Milliseconds until the line is tried again: doubled after each failure, up to a limit. */
const firstWait = 100;
const longestWait = 5_000;

/** Milliseconds after which a replacement counts as unanswered. */
const patience = 5_000;

const unreachable: ReplaceOutcome = { kind: 'refused', why: 'unreachable' };

/**
 * Brings the part that looks at the reply box into the page of a tab, and opens the line to it. It comes back by itself
 * until the signal says stop.
 */
export function openDraftPort(tab: number, events: DraftEvents, signal: AbortSignal): DraftLine {
  return new DraftPort(tab, events, signal);
}

class DraftPort implements DraftLine {
  readonly #tab: number;
  readonly #events: DraftEvents;
  readonly #signal: AbortSignal;
  readonly #waiting = new Map<number, (outcome: ReplaceOutcome) => void>();
  #port: Port | null = null;
  #failures = 0;
  #requests = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tab: number, events: DraftEvents, signal: AbortSignal) {
    this.#tab = tab;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    void this.#connect();
  }

  mark(conversation: ConversationId, text: string, spans: readonly Span[]): void {
    this.#send({ kind: 'mark', conversation, text, spans });
  }

  replace(replacement: Replacement): Promise<ReplaceOutcome> {
    if (!this.#port) return Promise.resolve(unreachable);
    const request = ++this.#requests;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answer(request, unreachable), patience);
      this.#waiting.set(request, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      this.#send({ kind: 'replace', request, ...replacement });
    });
  }

  async #connect(): Promise<void> {
    if (this.#signal.aborted) return;
    const script = { target: { tabId: this.#tab }, files: ['/content-scripts/draft.js'] };
    try {
      await browser.scripting.executeScript(script as Parameters<typeof browser.scripting.executeScript>[0]);
    } catch {
      // A page that is just being left, or one the browser lets nobody into: the next try may find another.
      return this.#tryAgain();
    }
    if (this.#signal.aborted) return;
    const port = browser.tabs.connect(this.#tab, { name: draftPort, frameId: 0 });
    this.#port = port;
    port.onMessage.addListener((report: DraftReport) => this.#receive(report));
    port.onDisconnect.addListener(() => this.#lose(port));
  }

  #receive(report: DraftReport): void {
    this.#failures = 0;
    if (report.kind === 'replace-result') this.#answer(report.request, report.outcome);
    else this.#events.onReport(report);
  }

  #send(request: DraftRequest): void {
    try {
      this.#port?.postMessage(request);
    } catch {
      // The port closed a moment ago: onDisconnect follows and reconnects.
    }
  }

  #answer(request: number, outcome: ReplaceOutcome): void {
    this.#waiting.get(request)?.(outcome);
    this.#waiting.delete(request);
  }

  #lose(port: Port): void {
    // Reading the error tells Chromium that it was noticed; the console stays quiet.
    void browser.runtime.lastError;
    if (port !== this.#port) return;
    this.#port = null;
    this.#abandon();
    this.#events.onLost();
    this.#tryAgain();
  }

  #tryAgain(): void {
    if (this.#signal.aborted) return;
    const wait = Math.min(firstWait * 2 ** this.#failures, longestWait);
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.#connect(), wait);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = null;
    this.#abandon();
  }

  #abandon(): void {
    for (const request of [...this.#waiting.keys()]) this.#answer(request, unreachable);
  }
}
