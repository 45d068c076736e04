import type { Page } from 'puppeteer-core';
import type { DraftReport, DraftRequest } from '../../lib/browser/draft-protocol.ts';
import type { ReplaceOutcome } from '../../lib/editors/types.ts';

/** A report as the panel got it, with the time it came, in milliseconds since the epoch. */
export interface Received {
  readonly at: number;
  readonly report: DraftReport;
}

interface Port<Report> {
  readonly onMessage: { addListener(listener: (report: Report) => void): void };
  postMessage(request: object): void;
  disconnect(): void;
}

// What the functions that run in the panel find there.
declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number }[]>;
    connect<Report>(tab: number | undefined, options: object): Port<Report>;
  };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};
declare const draftLine: { readonly port: Port<DraftReport>; readonly received: Received[] };

/** Has the panel leave drafts alone, so that no line of its own stands beside the one that is opened here. */
export function leaveDraftsAlone(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const look = { language: 'auto', theme: 'auto', singleKeys: true, role: 'agent' };
    return chrome.storage.local.set({ settings: { version: 1, ...look, checkDrafts: false } });
  });
}

/** Brings the script for drafts into the page in front and opens lines to it of its own, as a panel does. */
export function openDraftLine(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const reading = chrome.tabs.connect(tab?.id, { name: 'attune-panel', frameId: 0 });
    await new Promise((first) => reading.onMessage.addListener(first));
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      files: ['/content-scripts/draft.js'],
    });
    const port = chrome.tabs.connect<DraftReport>(tab?.id, { name: 'attune-draft', frameId: 0 });
    const received: Received[] = [];
    Object.assign(globalThis, { draftLine: { port, received } });
    await new Promise<void>((first) => {
      port.onMessage.addListener((report) => {
        received.push({ at: Date.now(), report });
        first();
      });
    });
  });
}

/** Ends the line to the reply box. */
export async function cutDraftLine(panel: Page): Promise<void> {
  await panel.evaluate(() => draftLine.port.disconnect());
}

/** All that came over the line since it was opened. */
export function receivedFrom(panel: Page): Promise<readonly Received[]> {
  return panel.evaluate(() => draftLine.received);
}

/** Waits until the last thing told of the box is this. */
export async function waitForDraft(panel: Page, text: string, mode?: string): Promise<void> {
  await panel.waitForFunction(
    (text, mode) => {
      const told = draftLine.received.map(({ report }) => report).findLast(({ kind }) => kind === 'draft');
      return told?.kind === 'draft' && told.text === text && (mode === null || told.mode === mode);
    },
    { polling: 20 },
    text,
    mode ?? null,
  );
}

/** Asks for something that is not answered. */
export async function ask(panel: Page, request: DraftRequest): Promise<void> {
  await panel.evaluate((request) => draftLine.port.postMessage(request), request);
}

/** Asks for other words in the draft; gives what became of it. */
export function replaceWords(
  panel: Page,
  request: Omit<Extract<DraftRequest, { readonly kind: 'replace' }>, 'kind' | 'request'>,
): Promise<ReplaceOutcome> {
  return panel.evaluate((request) => {
    const number = draftLine.received.length + 1_000;
    const answer = new Promise<ReplaceOutcome>((resolve) => {
      draftLine.port.onMessage.addListener((report) => {
        if (report.kind === 'replace-result' && report.request === number) resolve(report.outcome);
      });
    });
    draftLine.port.postMessage({ kind: 'replace', request: number, ...request });
    return answer;
  }, request);
}

/** Has the first word of each draft marked as soon as it is told. */
export async function markEveryDraft(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    draftLine.port.onMessage.addListener((report) => {
      if (report.kind !== 'draft' || report.text === '') return;
      const { conversation, text } = report;
      draftLine.port.postMessage({ kind: 'mark', conversation, text, spans: [[0, text.search(/\s|$/)]] });
    });
  });
}
