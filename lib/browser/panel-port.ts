import type { InsertOutcome } from '../editors/types.ts';
import { browser } from './api.ts';
import { type InsertRequest, type PageReport, type PanelRequest, panelPort } from './protocol.ts';

/** What the page tells about its conversation. */
export type PageUpdate = Exclude<PageReport, { readonly kind: 'insert-result' }>;

/** What becomes of the line to a page. */
export interface PortEvents {
  onUpdate(update: PageUpdate): void;
  /** The line broke, or did not come about, `failures` times running; it is being tried again. */
  onLost(failures: number): void;
}

type Port = ReturnType<typeof browser.tabs.connect>;

/** Milliseconds until the line is tried again: doubled after each failure, up to a limit. */
const firstWait = 100;
const longestWait = 5_000;

/** Milliseconds after which an insert counts as unanswered. */
const insertPatience = 5_000;

/** The panel's end of the line to the content script of one tab. It reconnects by itself until the signal says stop. */
export class PanelPort {
  readonly #tab: number;
  readonly #events: PortEvents;
  readonly #signal: AbortSignal;
  readonly #waiting = new Map<number, (outcome: InsertOutcome) => void>();
  #port: Port | null = null;
  #failures = 0;
  #requests = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tab: number, events: PortEvents, signal: AbortSignal) {
    this.#tab = tab;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#connect();
  }

  /** Tries a broken line again at once, for example because the page has just loaded. */
  reconnect(): void {
    if (!this.#port) this.#connect();
  }

  /** Asks the page for something that needs no answer. Does nothing while the line is broken. */
  send(request: PanelRequest): void {
    try {
      this.#port?.postMessage(request);
    } catch {
      // The port closed a moment ago: onDisconnect follows and reconnects.
    }
  }

  /** Asks the page to put a text into the reply box of a conversation, and tells what became of it. */
  insert(insert: InsertRequest): Promise<InsertOutcome> {
    const unreachable: InsertOutcome = { kind: 'refused', why: 'unreachable' };
    if (!this.#port) return Promise.resolve(unreachable);
    const request = ++this.#requests;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answer(request, unreachable), insertPatience);
      this.#waiting.set(request, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      this.send({ kind: 'insert', request, ...insert });
    });
  }

  #connect(): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    const port = browser.tabs.connect(this.#tab, { name: panelPort, frameId: 0 });
    this.#port = port;
    port.onMessage.addListener((report: PageReport) => this.#receive(report));
    port.onDisconnect.addListener(() => this.#lose(port));
  }

  #receive(report: PageReport): void {
    this.#failures = 0;
    if (report.kind === 'insert-result') this.#answer(report.request, report.outcome);
    else this.#events.onUpdate(report);
  }

  #answer(request: number, outcome: InsertOutcome): void {
    this.#waiting.get(request)?.(outcome);
    this.#waiting.delete(request);
  }

  #lose(port: Port): void {
    // Reading the error tells Chromium that it was noticed; the console stays quiet.
    void browser.runtime.lastError;
    if (port !== this.#port) return;
    this.#port = null;
    this.#abandonInserts();
    const wait = Math.min(firstWait * 2 ** this.#failures, longestWait);
    this.#failures += 1;
    this.#events.onLost(this.#failures);
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = null;
    this.#abandonInserts();
  }

  #abandonInserts(): void {
    for (const request of [...this.#waiting.keys()]) {
      this.#answer(request, { kind: 'refused', why: 'unreachable' });
    }
  }
}
