import { browser } from './api.ts';

/** Where the build puts the reading script. */
const script = '/content-scripts/helpdesk.js';

/**
 * After an install or an update, brings the reading script into helpdesk tabs that were open already, so that nobody
 * has to reload a page with a draft in it. Firefox does that by itself.
 */
export function reviveTabsOnInstall(matches: readonly string[]): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => void reviveTabs(matches));
}

async function reviveTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const runs = tabs.flatMap(({ id }) => (id === undefined ? [] : [run(id)]));
  // A tab may be closed, or show an error page, by the time its turn comes: the others still get the script.
  await Promise.allSettled(runs);
}

function run(tabId: number): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId }, files: [script] });
}
