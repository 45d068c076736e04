import type { InsertOutcome } from '../editors/types.ts';
import type { PageNews } from '../helpdesks/types.ts';
import type { ConversationId } from '../transcript/types.ts';
import { browser } from './api.ts';
import { type InsertRequest, type Mark, type PageReport, type PanelRequest, panelPort } from './protocol.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** A page that is being read, as its panels need it. */
export interface OpenPage {
  /** What the page shows as a whole, or null while that is in doubt. */
  now(): PageNews | null;
  mark(conversation: ConversationId, marks: readonly Mark[]): void;
  reveal(conversation: ConversationId, mark: Mark): void;
  insert(request: InsertRequest): Promise<InsertOutcome>;
}

/**
 * Serves the panels that connect to this page. `open` begins to read the page for the first of them and its signal
 * aborts with the last: while no panel is connected nothing is read. `signal` ends everything.
 */
export function servePanels(
  open: (tell: (news: PageNews) => void, signal: AbortSignal) => OpenPage,
  signal: AbortSignal,
): void {
  const panels = new Set<Panel>();
  let page: OpenPage | null = null;
  let reading = new AbortController();

  const leave = (panel: Panel): void => {
    panels.delete(panel);
    if (panels.size > 0) return;
    reading.abort();
    page = null;
  };
  const tell = (news: PageNews): void => {
    for (const panel of panels) panel.tell(news);
  };
  const openPage = (): OpenPage => {
    reading = new AbortController();
    return open(tell, reading.signal);
  };
  const serve = (port: Port): void => {
    if (port.name !== panelPort) return;
    page ??= openPage();
    const panel = new Panel(port, page, leave);
    panel.resync();
    panels.add(panel);
  };

  browser.runtime.onConnect.addListener(serve);
  signal.addEventListener('abort', () => {
    // Once the extension itself is gone its listeners are too, and asking for them throws.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(serve);
    for (const panel of panels) panel.disconnect();
  });
}

/** One panel at the other end of a port. */
class Panel {
  readonly #port: Port;
  readonly #page: OpenPage;
  readonly #leave: (panel: Panel) => void;
  #sequence = 0;

  constructor(port: Port, page: OpenPage, leave: (panel: Panel) => void) {
    this.#port = port;
    this.#page = page;
    this.#leave = leave;
    port.onDisconnect.addListener(() => leave(this));
    port.onMessage.addListener((request: PanelRequest) => this.#answer(request));
  }

  resync(): void {
    const news = this.#page.now();
    if (news) this.tell(news);
  }

  tell(news: PageNews): void {
    this.#sequence += 1;
    this.#send({ ...news, sequence: this.#sequence });
  }

  disconnect(): void {
    this.#port.disconnect();
    this.#leave(this);
  }

  #answer(request: PanelRequest): void {
    if (request.kind === 'resync') this.resync();
    else if (request.kind === 'mark') this.#page.mark(request.conversation, request.marks);
    else if (request.kind === 'reveal') this.#page.reveal(request.conversation, request.mark);
    else if (request.kind === 'insert') void this.#insert(request);
  }

  async #insert(request: Extract<PanelRequest, { kind: 'insert' }>): Promise<void> {
    const outcome = await this.#page.insert(request);
    this.#send({ kind: 'insert-result', request: request.request, outcome });
  }

  /** A port to a panel that has just gone, or of an extension that has been replaced, throws. */
  #send(report: PageReport): void {
    try {
      this.#port.postMessage(report);
    } catch {
      this.#leave(this);
    }
  }
}
