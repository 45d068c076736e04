import { browser } from './api.ts';

/**
 * After an install or an update, brings the reading script into helpdesk tabs that were open already, so that nobody
 * has to reload a page with a draft in it. Firefox does that by itself (tests/e2e/firefox/sidebar.test.ts).
 */
export function reviveTabsOnInstall(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => void reviveTabs());
}

/** Runs what the manifest declares for pages in the tabs that show such pages now. */
export async function reviveTabs(): Promise<void> {
  for (const { matches = [], js = [], css = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    const runs = tabs.flatMap(({ id }) => (id === undefined ? [] : [revive(id, js, css)]));
    // A tab may be closed, or show an error page, by the time its turn comes: the others still get the script.
    await Promise.allSettled(runs);
  }
}

/** The paths of a build are known to the types; those of the manifest are the same ones. */
type BuiltFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

async function revive(tabId: number, js: string[], css: string[]): Promise<void> {
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js as BuiltFiles });
}
