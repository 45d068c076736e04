import { defineBackground } from 'wxt/utils/define-background';
import { reviveTabsOnInstall } from '../lib/browser/revive-tabs.ts';
import { openPanelFromToolbar } from '../lib/browser/toolbar.ts';

export default defineBackground(() => {
  openPanelFromToolbar();
  reviveTabsOnInstall();
});
