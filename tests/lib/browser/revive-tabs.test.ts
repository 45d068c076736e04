import { expect, it, vi } from 'vitest';
import { reviveTabs } from '../../../lib/browser/revive-tabs.ts';

const ran: unknown[] = [];

vi.mock('../../../lib/browser/api.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [
          { matches: ['https://*.zendesk.com/agent/*'], js: ['read.js'], css: ['marks.css'] },
        ],
      }),
    },
    tabs: { query: async () => [{ id: 1 }, { id: 2 }, {}, { id: 3 }] },
    scripting: {
      insertCSS: async (what: unknown) => void ran.push(what),
      executeScript: async (what: { readonly target: { readonly tabId: number } }) => {
        if (what.target.tabId === 2) throw new Error('The tab shows an error page.');
        ran.push(what);
      },
    },
  },
}));

it('brings style and script into every helpdesk tab, also when one of them refuses', async () => {
  await reviveTabs();
  for (const tabId of [1, 3]) {
    expect(ran).toContainEqual({ target: { tabId }, files: ['marks.css'] });
    expect(ran).toContainEqual({ target: { tabId }, files: ['read.js'] });
  }
});
