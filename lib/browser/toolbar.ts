import { browser } from './api.ts';

/** Lets the toolbar button open the panel. Called each time the worker starts. */
export function openPanelFromToolbar(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void sidebar().toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

/** Firefox's own API, which the shared types do not know. */
interface SidebarAction {
  toggle(): Promise<void>;
}

function sidebar(): SidebarAction {
  return (browser as unknown as { readonly sidebarAction: SidebarAction }).sidebarAction;
}
