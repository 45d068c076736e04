import type { FindEditor } from '../editors/editor.ts';
import type { EditorTarget, InsertOutcome } from '../editors/types.ts';
import type { PageNews } from '../helpdesks/types.ts';
import type { ConversationId } from '../transcript/types.ts';
import { browser } from './api.ts';
import { type InsertRequest, type Mark, type PageReport, type PanelRequest, panelPort } from './protocol.ts';
import { world } from './world.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** A page that is being read, as its panels need it, and the script that looks at drafts. */
export interface OpenPage {
  /** What the page shows as a whole, or null while that is in doubt. */
  now(): PageNews | null;
  mark(conversation: ConversationId, marks: readonly Mark[]): void;
  reveal(conversation: ConversationId, mark: Mark): void;
  insert(request: InsertRequest): Promise<InsertOutcome>;
  /** The reply box of the conversation shown at this moment, or null. */
  composer(): EditorTarget | null;
  readonly editorIn: FindEditor;
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
  let reading = new AbortController();

  const leave = (panel: Panel): void => {
    panels.delete(panel);
    if (panels.size > 0) return;
    reading.abort();
    delete world.attunePage;
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
    world.attunePage ??= openPage();
    const panel = panelAt(port, world.attunePage, () => leave(panel));
    panel.resync();
    panels.add(panel);
  };

  const hangUp = (): void => {
    for (const panel of panels) panel.disconnect();
  };

  browser.runtime.onConnect.addListener(serve);
  // Firefox keeps the lines of a page that has been left but may be come back to: its panels would go on showing it.
  addEventListener('pagehide', hangUp, { signal });
  signal.addEventListener('abort', () => {
    // Once the extension itself is gone its listeners are too, and asking for them throws.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(serve);
    hangUp();
  });
}

/** One panel at the other end of a port. */
interface Panel {
  /** Tells what the page shows as a whole. */
  resync(): void;
  tell(news: PageNews): void;
  disconnect(): void;
}

/** The panel at the other end of `port`; `leave` is called when it has gone, maybe more than once. */
function panelAt(port: Port, page: OpenPage, leave: () => void): Panel {
  let sequence = 0;

  /** A port to a panel that has just gone, or of an extension that has been replaced, throws. */
  const send = (report: PageReport): void => {
    try {
      port.postMessage(report);
    } catch {
      leave();
    }
  };
  const tell = (news: PageNews): void => {
    sequence += 1;
    send({ ...news, sequence });
  };
  const resync = (): void => {
    const news = page.now();
    if (news) tell(news);
  };
  const answer = async (asked: PanelRequest): Promise<void> => {
    if (asked.kind === 'resync') resync();
    else if (asked.kind === 'mark') page.mark(asked.conversation, asked.marks);
    else if (asked.kind === 'reveal') page.reveal(asked.conversation, asked.mark);
    else if (asked.kind === 'insert') {
      const outcome = await page.insert(asked);
      send({ kind: 'insert-result', request: asked.request, outcome });
    }
  };

  port.onDisconnect.addListener(leave);
  port.onMessage.addListener(answer);
  return {
    resync,
    tell,
    disconnect() {
      port.disconnect();
      leave();
    },
  };
}
