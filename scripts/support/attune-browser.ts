import type { Browser, CreatePageOptions, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { Site } from './site.ts';

/** A browser with the built extension in it. */
export interface AttuneBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a page whose requests the site answers, in a new tab or window, and waits until it has loaded. */
  openPage(address: string, place?: CreatePageOptions): Promise<Page>;
  /** Opens the real panel beside `page`: Chromium's side panel, Firefox's sidebar. It then has the focus. */
  openPanel(page: Page): Promise<Page>;
  /** Opens a file of the extension as a page in a window of its own, where it may use what the extension may. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** How the browser is started. */
export interface LaunchOptions {
  /** @default 'chromium' */
  readonly browser?: BrowserName;
  readonly site: Site;
  /** @default true */
  readonly headless?: boolean;
  /** The browser's own language, e.g. `nl`. @default 'en' */
  readonly language?: string;
  /** Size of the whole window, in CSS pixels. @default 1280 × 900 */
  readonly window?: { readonly width: number; readonly height: number };
  /** What an administrator has set for Attune, as docs/policy.md tells. @default nothing */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Folder of the build. @default the production build, or what ATTUNE_BUILD or ATTUNE_BUILD_FIREFOX names */
  readonly build?: string;
}

/** Starts a browser with the built extension. Throws a sentence when there is no browser or no build. */
export function launchAttune({ browser = 'chromium', ...options }: LaunchOptions): Promise<AttuneBrowser> {
  return browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** Gives the panel another width, in CSS pixels, as dragging its edge does. */
export async function resizePanel(panel: Page, width: number, height = 900): Promise<void> {
  await panel.setViewport({ width, height });
}
