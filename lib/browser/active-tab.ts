import { browser } from './api.ts';
import { listen } from './listen.ts';

/** What a panel wants to know about the tabs of its own window. */
export interface TabEvents {
  /** Another tab is in front: its id, or null when it is not a helpdesk page. */
  onActivate(tab: number | null): void;
  /** A tab finished loading a page. */
  onLoad(tab: number): void;
  /** A tab is gone. */
  onClose(tab: number): void;
}

/** Brings a tab to the front of its window. A tab that has just been closed is left alone. */
export async function showTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}

/**
 * Follows the active tab of the window the panel stands in until the signal says stop. Which pages count as a helpdesk
 * is for `matches` to say; the browser compares, so that no permission to see other addresses is needed.
 */
export async function followActiveTab(
  matches: readonly string[],
  events: TabEvents,
  signal: AbortSignal,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const [tab] = await browser.tabs.query({ active: true, windowId, url: [...matches] });
    if (turn === latest && !signal.aborted) events.onActivate(tab?.id ?? null);
  };
  listen(browser.tabs.onActivated, (tab) => void (tab.windowId === windowId && look()), signal);
  listen(
    browser.tabs.onUpdated,
    (id, change, tab) => {
      if (change.status === 'complete') events.onLoad(id);
      if (tab.active && tab.windowId === windowId && change.status) void look();
    },
    signal,
  );
  listen(browser.tabs.onRemoved, (id) => events.onClose(id), signal);
  await look();
}
