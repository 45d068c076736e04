import type { Browser, Page, Target } from 'puppeteer-core';
import type { Context, FirefoxChrome } from './firefox-chrome.ts';

/** Opens Attune's sidebar in a browser window and makes a page of it, with the focus in it. */
export async function openSidebar(browser: Browser, chrome: FirefoxChrome, window: Context): Promise<Page> {
  await chrome.evaluate(window, showSidebar);
  return attachSidebar(browser, chrome, window);
}

/**
 * Makes a page of the sidebar that stands open in a browser window. WebDriver BiDi leaves sidebars out of its list of
 * pages but works in them as in any page, once they have an id and puppeteer has been told of them.
 */
export async function attachSidebar(browser: Browser, chrome: FirefoxChrome, window: Context): Promise<Page> {
  const id = await chrome.evaluate(window, nameSidebar, navigables);
  const created = new Promise<Target>((tell) => browser.once('targetcreated', tell));
  chrome.announce(await chrome.contextOf(id));
  const page = await (await created).page();
  if (!page) throw new Error('Firefox did not open the sidebar.');
  await page.waitForSelector('main');
  const panel = Object.assign(page, waysOfSidebar(chrome, window, id, page));
  await panel.bringToFront();
  return panel;
}

/** What BiDi can do to tabs alone, done to the sidebar by the browser itself. */
function waysOfSidebar(
  chrome: FirefoxChrome,
  window: Context,
  id: string,
  page: Page,
): Pick<Page, 'bringToFront' | 'emulateMediaFeatures'> {
  return {
    async bringToFront() {
      await chrome.evaluate(window, focusSidebar, navigables, id);
      await page.waitForFunction(() => document.hasFocus());
    },
    emulateMediaFeatures: (features = []) => {
      const scheme = features.find(({ name }) => name === 'prefers-color-scheme')?.value ?? 'none';
      return chrome.evaluate(window, setColorScheme, navigables, id, scheme);
    },
  };
}

/** The module that keeps the ids of pages for BiDi. */
const navigables = 'chrome://remote/content/shared/NavigableManager.sys.mjs';

// What the functions below find in the window of Firefox that they run in.
interface SidebarBrowser {
  permanentKey: object | undefined;
  readonly currentURI: { readonly spec: string } | null;
  readonly browsingContext: { prefersColorSchemeOverride: string };
  focus(): void;
}
interface Navigables {
  getIdForBrowser(browser: SidebarBrowser): string;
  getBrowserById(id: string): SidebarBrowser | null;
}
declare const SidebarController: {
  readonly sidebars: ReadonlyMap<string, unknown>;
  readonly browser: { readonly contentDocument: Document | null } | null;
  show(id: string): Promise<unknown>;
};
declare const ChromeUtils: {
  importESModule(address: string): { readonly NavigableManager: Navigables };
};

async function showSidebar(): Promise<void> {
  const id = [...SidebarController.sidebars.keys()].find((key) => key.startsWith('attune'));
  if (!id) throw new Error('The extension has no sidebar.');
  await SidebarController.show(id);
}

/** Waits until the sidebar shows its page, and gives it an id by which BiDi finds it. */
async function nameSidebar(navigables: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule(navigables);
  const find = (): SidebarBrowser | null => {
    const place = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
    const sidebar = place as unknown as SidebarBrowser | null | undefined;
    return sidebar?.currentURI?.spec.startsWith('moz-extension:') ? sidebar : null;
  };
  let sidebar = find();
  while (!sidebar) {
    await new Promise((next) => setTimeout(next, 10));
    sidebar = find();
  }
  sidebar.permanentKey ??= {};
  const named = sidebar;
  const id = NavigableManager.getIdForBrowser(named);
  const getBrowserById = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = (wanted) =>
    wanted === id ? named : getBrowserById.call(NavigableManager, wanted);
  return id;
}

function focusSidebar(navigables: string, id: string): void {
  ChromeUtils.importESModule(navigables).NavigableManager.getBrowserById(id)?.focus();
}

function setColorScheme(navigables: string, id: string, scheme: string): void {
  const sidebar = ChromeUtils.importESModule(navigables).NavigableManager.getBrowserById(id);
  if (sidebar) sidebar.browsingContext.prefersColorSchemeOverride = scheme;
}
