import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { AttuneBrowser, LaunchOptions } from './attune-browser.ts';
import { buildFolder } from './builds.ts';
import { chromiumWith } from './chromium-policy.ts';
import { ensureBrowser } from './find-browser.ts';
import { openSitePage } from './site.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<AttuneBrowser> {
  const { site, headless = true, language = 'en', window = { width: 1280, height: 900 } } = options;
  const profile = mkdtempSync(join(tmpdir(), 'attune-'));
  const chromium = ensureBrowser('chromium');
  const build = options.build ?? buildFolder('chromium');
  const settings = options.policy && mkdtempSync(join(tmpdir(), 'attune-policy-'));
  const browser = await puppeteer.launch({
    executablePath:
      options.policy && settings
        ? chromiumWith(options.policy, { chromium, build, folder: settings })
        : chromium,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: [build],
    args: [...quiet, `--accept-lang=${language}`, `--window-size=${window.width},${window.height}`],
  });
  const extension = await onlyExtension(browser);
  return {
    name: 'chromium',
    browser,
    openPage: (address, place) => openSitePage(browser, site, address, place),
    openPanel: (page) => openPanel(browser, page, extension),
    async openExtensionPage(file) {
      const page = await browser.newPage({ type: 'window' });
      await page.goto(`chrome-extension://${extension.id}/${file}`);
      return page;
    },
    async close() {
      await browser.close();
      for (const folder of [profile, ...(settings ? [settings] : [])])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function onlyExtension(browser: Browser): Promise<Extension> {
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Chromium did not load the extension: run "npm run build" first.');
  return extension;
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
