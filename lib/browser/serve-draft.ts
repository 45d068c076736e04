import { replaceInComposer } from '../editors/replace.ts';
import { browser } from './api.ts';
import { setUpDraftMarks } from './draft-marks.ts';
import { type DraftReport, type DraftRequest, draftPort } from './draft-protocol.ts';
import { type DraftNews, watchDraft } from './draft-watch.ts';
import { world } from './world.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** A reply box that is being watched, as its panels need it. */
interface OpenDraft {
  /** Looks at it now. */
  look(): DraftNews;
  answer(asked: DraftRequest, send: (report: DraftReport) => void): Promise<void>;
}

/**
 * Tells the panels that connect what stands in the reply box, marks words in it and replaces them. While no panel is
 * connected nothing is read. The box is found by the script that reads the page. `signal` ends everything.
 */
export function serveDraft(signal: AbortSignal): void {
  // A panel brings the script in each time it connects: one copy is enough.
  if (world.attuneDraft) return;
  world.attuneDraft = true;
  const ports = new Set<Port>();
  let draft: OpenDraft | null = null;
  let reading = new AbortController();

  const leave = (port: Port): void => {
    ports.delete(port);
    if (ports.size > 0) return;
    reading.abort();
    draft = null;
  };
  /** A port to a panel that has just gone, or of an extension that has been replaced, throws. */
  const send = (port: Port, report: DraftReport): void => {
    try {
      port.postMessage(report);
    } catch {
      leave(port);
    }
  };
  const open = (): OpenDraft => {
    reading = new AbortController();
    return openDraft((news) => {
      for (const port of ports) send(port, news);
    }, reading.signal);
  };
  const serve = (port: Port): void => {
    if (port.name !== draftPort) return;
    draft ??= open();
    const { look, answer } = draft;
    send(port, look());
    ports.add(port);
    port.onDisconnect.addListener(leave);
    port.onMessage.addListener((asked: DraftRequest) => answer(asked, (report) => send(port, report)));
  };
  const hangUp = (): void => {
    for (const port of ports) {
      port.disconnect();
      leave(port);
    }
  };

  browser.runtime.onConnect.addListener(serve);
  // Firefox keeps the lines of a page that has been left but may be come back to.
  addEventListener('pagehide', hangUp, { signal });
  signal.addEventListener('abort', () => {
    delete world.attuneDraft;
    // Once the extension itself is gone its listeners are too, and asking for them throws.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(serve);
    hangUp();
  });
}

function openDraft(tell: (news: DraftNews) => void, signal: AbortSignal): OpenDraft {
  const find = () => world.attunePage?.composer() ?? null;
  const marks = setUpDraftMarks(find, signal);
  const look = watchDraft({ find, tell, looked: marks.refresh }, signal);
  return {
    look,
    async answer(asked, send) {
      if (asked.kind === 'mark') return marks.mark(asked);
      const editorIn = world.attunePage?.editorIn;
      const outcome = editorIn
        ? await replaceInComposer(asked, { find, editorIn, signal })
        : ({ kind: 'refused', why: 'unreachable' } as const);
      look();
      send({ kind: 'replace-result', request: asked.request, outcome });
    },
  };
}
