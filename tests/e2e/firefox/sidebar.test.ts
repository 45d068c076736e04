import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dictionaries } from '../../../lib/i18n/index.ts';
import { demoAddresses, demoTicket, playTurn, prepare, rowOf } from '../../../scripts/demo/play.ts';
import { scenarios } from '../../../scripts/demo/scenario.ts';
import type { AttuneBrowser } from '../../../scripts/support/attune-browser.ts';
import { buildFolder } from '../../../scripts/support/builds.ts';
import { windowOf } from '../../../scripts/support/firefox.ts';
import { type Context, FirefoxChrome } from '../../../scripts/support/firefox-chrome.ts';
import { attachSidebar } from '../../../scripts/support/firefox-sidebar.ts';
import { panelLines } from '../../../scripts/support/panel-page.ts';
import { replicaSite } from '../../../scripts/support/replica-site.ts';
import { launch } from '../../support/launch.ts';

// What the functions that run in a window of Firefox find there.
declare const SidebarController: { readonly isOpen: boolean; hide(): void };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
interface Keyboard {
  beginInputTransactionForTests(window: unknown): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const Cc: {
  readonly '@mozilla.org/text-input-processor;1': { createInstance(kind: unknown): Keyboard };
};

const scenario = scenarios.en;
let attune: AttuneBrowser;
let chrome: FirefoxChrome;
let browserWindow: Context;
let page: Page;

beforeAll(async () => {
  attune = await launch({ site: replicaSite });
  chrome = new FirefoxChrome(attune.browser);
  page = await attune.openPage(demoAddresses.zendesk);
  browserWindow = await windowOf(chrome, page);
  await prepare(page, scenario);
});

afterAll(() => attune?.close());

const isOpen = () => chrome.evaluate(browserWindow, () => SidebarController.isOpen);

/** Clicks Attune's button, which the person has moved out of the menu of extensions. */
function clickButton(): Promise<void> {
  return chrome.evaluate(browserWindow, () => {
    const id = 'attune_attune_chat-browser-action';
    CustomizableUI.addWidgetToArea(id, 'nav-bar');
    document
      .getElementById(id)
      ?.querySelector<HTMLElement>('.unified-extensions-item-action-button')
      ?.click();
  });
}

/** Presses the keys as the keyboard does: what BiDi presses reaches the page alone, not the browser around it. */
async function pressShortcut(): Promise<void> {
  await page.bringToFront();
  await chrome.evaluate(browserWindow, () => {
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(globalThis);
    const keys = [
      { key: 'Alt', code: 'AltLeft', keyCode: 18 },
      { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
      { key: 'U', code: 'KeyU', keyCode: 85 },
    ].map((key) => new KeyboardEvent('', key));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
  });
}

describe('the sidebar of Firefox', () => {
  beforeEach(() => chrome.evaluate(browserWindow, () => SidebarController.hide()));

  it.each([
    ['the button in the toolbar', clickButton],
    ['the shortcut', pressShortcut],
  ])('opens and closes with %s', async (_way, use) => {
    await use();
    await expect.poll(isOpen).toBe(true);
    const panel = await attachSidebar(attune.browser, chrome, browserWindow);
    await panel.waitForSelector('[data-state="quiet"], [data-state="reading"], [data-state="advising"]');
    await use();
    await expect.poll(isOpen).toBe(false);
  });
});

describe('the sidebar of one window', () => {
  let panel: Page;

  beforeAll(async () => {
    panel = await attune.openPanel(page);
    for (const [index, turn] of scenario.turns.entries()) {
      await playTurn({ page, panel }, rowOf(turn, scenario), index + 1, { typing: 0 });
    }
    await panel.waitForSelector('[data-state="advising"]');
  });

  it('copies the reply with a key, and says so', async () => {
    await panel.bringToFront();
    await panel.keyboard.press('c');
    await panel.waitForFunction(
      (sentence) => document.querySelector('[role="status"]')?.textContent === sentence,
      {},
      dictionaries.en.delivery.copied,
    );
  });

  it('pays no heed to the tabs of another window, which has a sidebar of its own', async () => {
    const other = await attune.openPage('https://acme.zendesk.com/agent/dashboard', { type: 'window' });
    const otherPanel = await attune.openPanel(other);
    await otherPanel.waitForSelector('[data-state="no-chat"]');
    expect((await panelLines(otherPanel)).join('\n')).not.toContain(scenario.customer);
    expect((await panelLines(panel)).join('\n')).toContain(scenario.customer);
    await other.close();
  });

  it('reads on in a tab that was open when the extension was installed anew', async () => {
    await attune.browser.installExtension(buildFolder('firefox'));
    const fresh = await attune.openPanel(page);
    await fresh.waitForSelector('[data-state="advising"]');
    expect((await panelLines(fresh)).join('\n')).toContain(scenario.customer);
    await fresh.keyboard.press('i');
    await page.waitForFunction((ticket) => window.helpdesk.draft(ticket) !== '', {}, demoTicket);
  });
});
