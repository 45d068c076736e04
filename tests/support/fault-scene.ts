import type { Page } from 'puppeteer-core';
import type { browser } from '../../lib/browser/api.ts';
import { demoAddresses, demoTicket } from '../../scripts/demo/play.ts';
import { scenarios } from '../../scripts/demo/scenario.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { addRow, type Row } from '../../scripts/support/helpdesk-page.ts';
import { waitForMessages } from '../../scripts/support/panel-page.ts';

declare const chrome: typeof browser;

const scenario = scenarios.en;

/** What the agent has typed when a fault strikes. */
export const draft = 'Hello Nora,\n\nKind regards,\nSam';

/** The ticket mounted behind the one on show, and words of its customer that must never get into the panel. */
export const otherTicket = '4712';
export const otherWords = [scenario.other.customer, 'boots', 'usually a 42'] as const;

/** A helpdesk page with an unhappy customer, the panel beside it, and how many messages it has read. */
export interface Scene {
  readonly attune: AttuneBrowser;
  readonly page: Page;
  panel: Page;
  count: number;
}

interface PageToBe {
  readonly tickets: readonly object[];
  readonly draft: string;
  readonly ticket: string;
}

/** Opens the helpdesk at `address` with both tickets and the draft in it; it has them again whenever it is loaded. */
export async function openHelpdesk(
  attune: AttuneBrowser,
  address = demoAddresses.zendesk,
  place = {},
): Promise<Page> {
  const page = await attune.openPage('https://acme.zendesk.com/agent/dashboard', place);
  await page.evaluateOnNewDocument(bootHelpdesk, { tickets: tickets(), draft, ticket: demoTicket });
  await page.goto(address);
  await waitForDraft(page);
  return page;
}

/** Waits until the helpdesk has loaded and the agent's draft stands in it again. */
export async function waitForDraft(page: Page): Promise<void> {
  await page.waitForFunction(
    (ticket, draft) => window.helpdesk?.draft(ticket) === draft,
    {},
    demoTicket,
    draft,
  );
}

/** Opens the page in a window of its own, the panel beside it, and waits until the panel advises. */
export async function openScene(attune: AttuneBrowser): Promise<Scene> {
  const page = await openHelpdesk(attune, demoAddresses.zendesk, { type: 'window' });
  const panel = await attune.openPanel(page);
  await panel.waitForSelector('[data-state="advising"]');
  await watchPanel(panel, otherWords);
  return { attune, page, panel, count: scenario.turns.length };
}

/** Closes the window with the panel in it and forgets what was stored: the next scene in this browser begins as the first. */
export async function closeScene({ page, panel }: Scene): Promise<void> {
  await panel.evaluate(() => chrome.storage.local.clear());
  await page.close();
}

/** Lets the customer write once more, and waits until the panel has counted that and advises. */
export async function adviseAgain(scene: Scene): Promise<void> {
  scene.count += 1;
  await customerWrites(scene.page, 'I am still waiting and nobody called me back.');
  await waitForMessages(scene.panel, scene.count);
  await scene.panel.waitForSelector('[data-state="advising"]');
}

export async function customerWrites(page: Page, text: string, ticket: string = demoTicket): Promise<void> {
  const author = ticket === demoTicket ? scenario.customer : scenario.other.customer;
  await addRow(page, ticket, { role: 'customer', author, text } satisfies Row);
}

export function draftIn(page: Page): Promise<string> {
  return page.evaluate((ticket) => window.helpdesk.draft(ticket), demoTicket);
}

/** What a panel has shown since it was watched: the states it went through, and foreign words if there were any. */
export interface PanelLog {
  readonly states: readonly string[];
  readonly foreign: readonly string[];
}

/** Looks at the panel's words now and at each change of it from here on. */
export function watchPanel(panel: Page, words: readonly string[]): Promise<void> {
  return panel.evaluate((words) => {
    const log = { states: [] as string[], foreign: [] as string[] };
    const look = () => {
      const state = document.querySelector('main')?.dataset.state ?? 'closed';
      if (log.states.at(-1) !== state) log.states.push(state);
      const boxes = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      const shown = [document.body.textContent, ...boxes].join('\n');
      log.foreign.push(...words.filter((word) => shown.includes(word)));
    };
    look();
    new MutationObserver(look).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(globalThis, { panelLog: log });
  }, words);
}

export function panelLog(panel: Page): Promise<PanelLog> {
  return panel.evaluate(() => (globalThis as unknown as { panelLog: PanelLog }).panelLog);
}

function tickets(): readonly object[] {
  const { locale, customer, subject, turns, other } = scenario;
  const types = { customer: 'end-user', agent: 'agent', bot: 'bot' };
  const channel = 'native_messaging';
  const rowsOf = (rows: typeof turns, names: { readonly customer: string }) =>
    rows.map(({ role, text }) => ({ type: types[role], author: { ...scenario, ...names }[role], text }));
  return [
    { id: demoTicket, requester: customer, subject, channel, locale, messages: rowsOf(turns, scenario) },
    {
      id: otherTicket,
      requester: other.customer,
      subject: other.subject,
      channel,
      locale,
      messages: rowsOf(other.turns, other),
    },
  ];
}

/** Runs in the helpdesk page before its own scripts. As helpdesks do, it brings an unsent draft back by itself. */
function bootHelpdesk({ tickets, draft, ticket }: PageToBe): void {
  Object.assign(globalThis, { helpdeskBoot: { locale: 'en', tickets } });
  document.addEventListener('DOMContentLoaded', async () => {
    const { helpdesk } = window as unknown as { helpdesk: { ready: Promise<unknown>; setDraft: SetDraft } };
    await helpdesk.ready;
    helpdesk.setDraft(ticket, draft);
  });
}

type SetDraft = (ticket: string, text: string) => void;
