import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { AttuneBrowser, LaunchOptions } from './attune-browser.ts';
import { buildFolder } from './builds.ts';
import { ensureBrowser } from './find-browser.ts';
import { type Context, FirefoxChrome } from './firefox-chrome.ts';
import { openSidebar } from './firefox-sidebar.ts';
import { openSitePage } from './site.ts';

/** The id of the extension in its manifest. */
const extensionId = 'attune@attune.chat';

/** Starts Firefox with the built extension. */
export async function launchFirefox(options: LaunchOptions): Promise<AttuneBrowser> {
  const { site, headless = true, language = 'en', window = { width: 1280, height: 900 } } = options;
  const host = randomUUID();
  const home = options.policy && homeWith(options.policy);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: null,
    args: [
      '--remote-allow-system-access', // else BiDi does not let the sidebar be opened and read
      `--width=${window.width}`,
      `--height=${window.height}`,
    ],
    extraPrefsFirefox: preferences(host, language),
    ...(home && { env: { ...process.env, HOME: home } }),
  });
  await browser.installExtension(options.build ?? buildFolder('firefox'));
  const chrome = new FirefoxChrome(browser);
  return {
    name: 'firefox',
    browser,
    async openPage(address, place) {
      const page = await openSitePage(browser, site, address, place);
      return Object.assign(page, { bringToFront: bringerToFront(chrome, page) });
    },
    async openPanel(page) {
      await page.bringToFront();
      return openSidebar(browser, chrome, await windowOf(chrome, page));
    },
    openExtensionPage: (file) => openExtensionPage(browser, `moz-extension://${host}/${file}`),
    async close() {
      await browser.close();
      if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A home in which Firefox finds what is set for Attune: https://developer.mozilla.org/Add-ons/WebExtensions/Native_manifests */
function homeWith(policy: object): string {
  const home = mkdtempSync(join(tmpdir(), 'attune-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'Attune', type: 'storage', data: policy };
  writeFileSync(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return home;
}

/** The browser window a page stands in. */
export async function windowOf(chrome: FirefoxChrome, page: Page): Promise<Context> {
  const id = await page.windowId();
  const window = (await chrome.windows()).find(({ clientWindow }) => clientWindow === id);
  if (!window) throw new Error('The page stands in no window of Firefox.');
  return window;
}

declare const gBrowser: { readonly selectedBrowser: { focus(): void } };

/** BiDi brings a tab to the front but leaves the focus where it was, in a sidebar for example. */
function bringerToFront(chrome: FirefoxChrome, page: Page): () => Promise<void> {
  const activate = page.bringToFront.bind(page);
  return async () => {
    await activate();
    await chrome.evaluate(await windowOf(chrome, page), () => gBrowser.selectedBrowser.focus());
    await page.waitForFunction(() => document.hasFocus());
  };
}

function preferences(host: string, language: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
    // Pages of the extension run in the browser's own process, where BiDi can get at the sidebar.
    'extensions.webextensions.remote': false,
    'intl.accept_languages': language,
    // Its list of downloads would come up after a file was saved, and take the keys from the panel.
    'browser.download.alwaysOpenPanel': false,
  };
}

async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  // Firefox never tells that a page of an extension has loaded, so this is not waited for but looked at.
  page.goto(address).catch(() => undefined);
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    address,
  );
  return page;
}
