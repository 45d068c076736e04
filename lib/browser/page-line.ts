import { browser } from './api.ts';

/** What becomes of a line. */
export interface LineEvents<Report> {
  onReport(report: Report): void;
  /** The line broke, or did not come about, `failures` times running; it is being tried again. */
  onLost(failures: number): void;
}

/** Where a line leads. */
export interface LineEnd {
  readonly tab: number;
  /** The name of the port. */
  readonly name: string;
  /** The script to be brought into the page before each try, where the page does not have it by itself. */
  readonly script?: string;
}

type Port = ReturnType<typeof browser.tabs.connect>;
type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** Milliseconds until the line is tried again: doubled after each failure, up to a limit. */
const firstWait = 100;
const longestWait = 5_000;

/** The panel's end of a line to a script in the page of a tab. It comes back by itself until the signal says stop. */
export class PageLine<Request, Report> {
  readonly #end: LineEnd;
  readonly #events: LineEvents<Report>;
  readonly #signal: AbortSignal;
  #port: Port | null = null;
  #failures = 0;
  /** The next try, while one is waited for. */
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(end: LineEnd, events: LineEvents<Report>, signal: AbortSignal) {
    this.#end = end;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    void this.#connect();
  }

  get isOpen(): boolean {
    return this.#port !== null;
  }

  /** Tries a broken line again at once, for example because the page has just loaded. */
  reconnect(): void {
    if (this.#retry !== null) void this.#connect();
  }

  /** Asks the page for something. Does nothing while the line is broken. */
  send(request: Request): void {
    try {
      this.#port?.postMessage(request);
    } catch {
      // The port closed a moment ago: onDisconnect follows and reconnects.
    }
  }

  async #connect(): Promise<void> {
    this.#endWait();
    if (this.#signal.aborted) return;
    const { tab, name, script } = this.#end;
    if (script !== undefined && !(await bringIn(tab, script))) return this.#tryAgain();
    if (this.#signal.aborted) return;
    const port = browser.tabs.connect(tab, { name, frameId: 0 });
    this.#port = port;
    port.onMessage.addListener((report: Report) => this.#receive(report));
    port.onDisconnect.addListener(() => this.#lose(port));
  }

  #receive(report: Report): void {
    this.#failures = 0;
    this.#events.onReport(report);
  }

  #lose(port: Port): void {
    // Reading the error tells Chromium that it was noticed; the console stays quiet.
    void browser.runtime.lastError;
    if (port !== this.#port) return;
    this.#port = null;
    this.#events.onLost(this.#failures + 1);
    this.#tryAgain();
  }

  #tryAgain(): void {
    if (this.#signal.aborted) return;
    const wait = Math.min(firstWait * 2 ** this.#failures, longestWait);
    this.#failures += 1;
    this.#retry = setTimeout(() => void this.#connect(), wait);
  }

  #endWait(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }

  #stop(): void {
    this.#endWait();
    this.#port?.disconnect();
    this.#port = null;
  }
}

/** Whether the browser let the script in. A page that is just being left refuses it; the next try may find another. */
function bringIn(tabId: number, script: string): Promise<boolean> {
  const injection = { target: { tabId }, files: [script] } as Injection;
  return browser.scripting.executeScript(injection).then(
    () => true,
    () => false,
  );
}
