import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { ensureBrowser } from './find-browser.ts';
import { type Site, serveSite } from './site.ts';

/** A Chromium with the built extension in it. */
export interface AttuneBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Opens a page whose requests the site answers, and waits until it has loaded. */
  openPage(address: string): Promise<Page>;
  /** Opens the real side panel beside `page`, as a click on the toolbar button does. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** How the browser is started. */
export interface LaunchOptions {
  readonly site: Site;
  /** @default true */
  readonly headless?: boolean;
  /** The browser's own language, e.g. `nl`. @default 'en' */
  readonly language?: string;
  /** Size of the whole window, in CSS pixels. @default 1280 × 900 */
  readonly window?: { readonly width: number; readonly height: number };
  /** Folder of the build. @default the production build, or what ATTUNE_BUILD names */
  readonly build?: string;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the built extension. Throws a sentence when there is no browser or no build. */
export async function launchAttune(options: LaunchOptions): Promise<AttuneBrowser> {
  const { site, headless = true, language = 'en', window = { width: 1280, height: 900 } } = options;
  const build = resolve(options.build ?? process.env.ATTUNE_BUILD ?? '.output/chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'attune-'));
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: [build],
    args: [...quiet, `--accept-lang=${language}`, `--window-size=${window.width},${window.height}`],
  });
  const extension = await onlyExtension(browser);
  return {
    browser,
    extensionId: extension.id,
    openPage: (address) => openPage(browser, site, address),
    openPanel: (page) => openPanel(browser, page, extension),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Gives the panel another width, in CSS pixels, as dragging its edge does. */
export async function resizePanel(panel: Page, width: number, height = 900): Promise<void> {
  await panel.setViewport({ width, height });
}

async function onlyExtension(browser: Browser): Promise<Extension> {
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Chromium did not load the extension: run "npm run build" first.');
  return extension;
}

async function openPage(browser: Browser, site: Site, address: string): Promise<Page> {
  const page = await browser.newPage();
  await serveSite(page, site);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function openPanel(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  await page.bringToFront();
  const known = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (candidate) => !known.has(candidate) && candidate.url().endsWith('/sidepanel.html'),
    { timeout: 20_000 },
  );
  const panel = await target.asPage();
  await panel.waitForSelector('main', { timeout: 20_000 });
  return panel;
}
