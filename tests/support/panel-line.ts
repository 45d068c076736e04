import type { Page } from 'puppeteer-core';
import type { browser } from '../../lib/browser/api.ts';
import type { PageReport, PanelRequest } from '../../lib/browser/protocol.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';

declare const chrome: typeof browser;

type Port = ReturnType<typeof browser.tabs.connect>;

/** A line to the content script of a tab, opened from an extension page as the panel opens it. */
export interface PanelLine {
  /** The next report of the page; waits until there is one. */
  next(): Promise<PageReport>;
  ask(request: PanelRequest): Promise<void>;
  hangUp(): Promise<void>;
}

/** Opens a page of the extension in a window of its own, so that the helpdesk's tab stays in view. */
export function openDesk(attune: AttuneBrowser): Promise<Page> {
  return attune.openExtensionPage('options.html');
}

/** Opens a line from `desk` to the only tab at a helpdesk's address, trying until the content script is there. */
export async function openLine(desk: Page): Promise<PanelLine> {
  const line = await desk.evaluateHandle(async () => {
    const [tab] = await chrome.tabs.query({ url: ['https://*.zendesk.com/*', 'https://*.intercom.com/*'] });
    const reports: unknown[] = [];
    const waiting: ((report: unknown) => void)[] = [];
    const connect = (): Port => {
      const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'attune-panel', frameId: 0 });
      port.onMessage.addListener((report: unknown) => {
        const waiter = waiting.shift();
        if (waiter) waiter(report);
        else reports.push(report);
      });
      port.onDisconnect.addListener(() => {
        void chrome.runtime.lastError;
        if (!state.isOver) setTimeout(() => Object.assign(state, { port: connect() }), 20);
      });
      return port;
    };
    const state = { isOver: false } as { isOver: boolean; port: Port };
    state.port = connect();
    const next = () =>
      reports.length > 0 ? reports.shift() : new Promise<unknown>((resolve) => waiting.push(resolve));
    return { state, next };
  });
  return {
    next: () => line.evaluate(async ({ next }) => (await next()) as PageReport),
    ask: (request) => line.evaluate(({ state }, request) => state.port.postMessage(request), request),
    hangUp: () =>
      line.evaluate(({ state }) => {
        state.isOver = true;
        state.port.disconnect();
      }),
  };
}
