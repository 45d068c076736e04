import type { Page } from 'puppeteer-core';
import type { AttuneBrowser } from '../support/attune-browser.ts';
import { FirefoxChrome } from '../support/firefox-chrome.ts';

/** Collects what goes wrong in pages and in the scripts of the extension in them; gives the way to take it. */
export function watchErrors(attune: AttuneBrowser, pages: readonly Page[]): () => Promise<readonly string[]> {
  const errors: string[] = [];
  for (const page of pages) {
    page.on('pageerror', (error) => errors.push(`Error: ${error instanceof Error ? error.stack : error}`));
    page.on('console', (line) => line.type() === 'error' && errors.push(`Console: ${line.text()}`));
  }
  return async () => [
    ...errors.splice(0),
    ...(attune.name === 'firefox' ? await takeFirefoxErrors(attune) : []),
  ];
}

interface ScriptError {
  readonly sourceName?: string;
  readonly errorMessage?: string;
  readonly flags?: number;
}
declare const Services: {
  readonly console: { getMessageArray(): readonly ScriptError[]; reset(): void };
};

/** What Firefox's own console holds against the extension: errors of content scripts go nowhere else. */
async function takeFirefoxErrors({ browser }: AttuneBrowser): Promise<readonly string[]> {
  const chrome = new FirefoxChrome(browser);
  const [window] = await chrome.windows();
  if (!window) throw new Error('Firefox has no window.');
  return chrome.evaluate(window, () => {
    const isWarning = 1;
    const messages = Services.console.getMessageArray();
    const ours = messages.filter(
      ({ sourceName, flags = 0 }) => sourceName?.startsWith('moz-extension:') && (flags & isWarning) === 0,
    );
    Services.console.reset();
    return ours.map(({ sourceName, errorMessage }) => `Error: ${errorMessage} (${sourceName})`);
  });
}
