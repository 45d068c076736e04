import type { Target } from 'puppeteer-core';
import { expect } from 'vitest';
import type { browser } from '../../lib/browser/api.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { buildFolder } from '../../scripts/support/builds.ts';
import { FirefoxChrome } from '../../scripts/support/firefox-chrome.ts';

// What the functions that run in a window of Firefox find there.
interface Extension {
  terminateBackground(options: object): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};
declare const chrome: typeof browser;

const firefoxId = 'attune@attune.chat';

/** Ends the extension's background, as the browser does when it has been idle. */
export async function stopBackground(attune: AttuneBrowser): Promise<void> {
  if (attune.name === 'firefox') {
    return inFirefox(attune, async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    });
  }
  const target = await attune.browser.waitForTarget((one) => one.type() === 'service_worker');
  const gone = workerEvent(attune, 'targetdestroyed');
  await (await target.worker())?.close();
  await gone;
}

/** Puts the extension in its own place again under the open tabs, as an update does. The panel closes with it. */
export async function updateExtension(attune: AttuneBrowser): Promise<void> {
  if (attune.name === 'chromium') return installInChromium(attune);
  return inFirefox(attune, async (id) => {
    const module = 'resource://gre/modules/AddonManager.sys.mjs';
    const addon = await ChromeUtils.importESModule(module).AddonManager.getAddonByID(id);
    await addon.reload();
  });
}

/** Removes the extension and installs it again: the script left in the page then belongs to nobody. */
export async function reinstallExtension(attune: AttuneBrowser): Promise<void> {
  const { browser, name } = attune;
  if (name === 'firefox') {
    await browser.uninstallExtension(firefoxId);
    await browser.installExtension(buildFolder(name));
    return;
  }
  const [id = ''] = (await browser.extensions()).keys();
  await browser.uninstallExtension(id);
  await installInChromium(attune);
}

/** Resolves when the button in the toolbar opens the panel again. */
async function installInChromium(attune: AttuneBrowser): Promise<void> {
  const started = workerEvent(attune, 'targetcreated');
  await attune.browser.installExtension(buildFolder('chromium'));
  const worker = await (await started).worker();
  await expect
    .poll(() =>
      worker?.evaluate(async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick),
    )
    .toBe(true);
}

function workerEvent(
  { browser }: AttuneBrowser,
  event: 'targetcreated' | 'targetdestroyed',
): Promise<Target> {
  return new Promise((resolve) => {
    const look = (target: Target) => {
      if (target.type() !== 'service_worker') return;
      browser.off(event, look);
      resolve(target);
    };
    browser.on(event, look);
  });
}

async function inFirefox({ browser }: AttuneBrowser, run: (id: string) => Promise<void>): Promise<void> {
  const firefox = new FirefoxChrome(browser);
  const [window] = await firefox.windows();
  if (!window) throw new Error('Firefox has no window.');
  await firefox.evaluate(window, run, firefoxId);
}
