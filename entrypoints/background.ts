import { defineBackground } from 'wxt/utils/define-background';
import { reviveTabsOnInstall } from '../lib/browser/revive-tabs.ts';
import { openPanelFromToolbar } from '../lib/browser/toolbar.ts';
import { helpdeskMatches } from '../lib/helpdesks/hosts.ts';

export default defineBackground(() => {
  openPanelFromToolbar();
  reviveTabsOnInstall(helpdeskMatches);
});
