import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { FirefoxChrome } from '../../scripts/support/firefox-chrome.ts';

/** Whether the extension's background cannot fetch an address: Chromium's worker, Firefox's background page. */
export function isBlockedInBackground(attune: AttuneBrowser, address: string): Promise<boolean> {
  return attune.name === 'firefox' ? blockedInPage(attune, address) : blockedInWorker(attune, address);
}

async function blockedInWorker({ browser }: AttuneBrowser, address: string): Promise<boolean> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('Chromium does not run the worker.');
  return worker.evaluate(isBlocked, address);
}

interface Background {
  readonly viewType: string;
  readonly xulBrowser: { readonly contentWindow: Window };
}
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: { wakeupBackground(): Promise<void>; readonly views: Iterable<Background> };
  };
};

async function blockedInPage({ browser }: AttuneBrowser, address: string): Promise<boolean> {
  const chrome = new FirefoxChrome(browser);
  const [window] = await chrome.windows();
  if (!window) throw new Error('Firefox has no window.');
  const run = async (address: string) => {
    const { extension } = WebExtensionPolicy.getByID('attune@attune.chat');
    await extension.wakeupBackground();
    const page = [...extension.views].find(({ viewType }) => viewType === 'background');
    if (!page) throw new Error('The background is not awake.');
    return page.xulBrowser.contentWindow.fetch(address, { mode: 'no-cors' }).then(
      () => false,
      () => true,
    );
  };
  return chrome.evaluate(window, run, address);
}

function isBlocked(address: string): Promise<boolean> {
  return fetch(address, { mode: 'no-cors' }).then(
    () => false,
    () => true,
  );
}
