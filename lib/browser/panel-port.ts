import type { InsertOutcome } from '../editors/types.ts';
import { Answers, unreachable } from './answers.ts';
import { PageLine } from './page-line.ts';
import { type InsertRequest, type PageReport, type PanelRequest, panelPort } from './protocol.ts';

/** What the page tells about its conversation. */
export type PageUpdate = Exclude<PageReport, { readonly kind: 'insert-result' }>;

/** What becomes of the line to a page. */
export interface PortEvents {
  onUpdate(update: PageUpdate): void;
  /** The line broke, or did not come about, `failures` times running; it is being tried again. */
  onLost(failures: number): void;
}

/** The panel's end of the line to the content script of one tab. It reconnects by itself until the signal says stop. */
export class PanelPort {
  readonly #events: PortEvents;
  readonly #line: PageLine<PanelRequest, PageReport>;
  readonly #inserts = new Answers<InsertOutcome>();

  constructor(tab: number, events: PortEvents, signal: AbortSignal) {
    this.#events = events;
    const lineEvents = {
      onReport: (report: PageReport) => this.#receive(report),
      onLost: (failures: number) => {
        this.#inserts.giveUp();
        events.onLost(failures);
      },
    };
    this.#line = new PageLine({ tab, name: panelPort }, lineEvents, signal);
    signal.addEventListener('abort', () => this.#inserts.giveUp(), { once: true });
  }

  /** Tries a broken line again at once, for example because the page has just loaded. */
  reconnect(): void {
    this.#line.reconnect();
  }

  /** Asks the page for something that needs no answer. Does nothing while the line is broken. */
  send(request: PanelRequest): void {
    this.#line.send(request);
  }

  /** Asks the page to put a text into the reply box of a conversation, and tells what became of it. */
  insert(insert: InsertRequest): Promise<InsertOutcome> {
    if (!this.#line.isOpen) return Promise.resolve(unreachable);
    return this.#inserts.ask((request) => this.send({ kind: 'insert', request, ...insert }));
  }

  #receive(report: PageReport): void {
    if (report.kind === 'insert-result') this.#inserts.give(report.request, report.outcome);
    else this.#events.onUpdate(report);
  }
}
