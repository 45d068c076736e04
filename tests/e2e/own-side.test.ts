import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { languages } from '../../lib/playbook/language.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { painted, setInterfaceLanguage } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';
import { openIdlePanel, pasteChat, submitPaste } from '../support/pasted-chat.ts';

const chat = [
  'Anna: Where is my parcel? Order 48213 has not come.',
  'Robin: I will look into it.',
  'Anna: I hope you die. WHERE IS MY PARCEL?! Order 48213 has not come!!!',
];

describe('the agent’s own side in the browser', () => {
  let attune: AttuneBrowser;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
    panel = await openIdlePanel(attune);
    await pasteChat(panel, chat, 'Anna');
    await submitPaste(panel);
    await panel.waitForSelector('[data-part="boundary"] [data-step="first"]');
    await panel.waitForSelector('[data-part="reframe"]');
  });

  afterAll(() => attune?.close());

  it.each(languages)('clips nothing and gives axe nothing to find when Attune speaks %s', async (spoken) => {
    await setInterfaceLanguage(panel, spoken);
    const { heading } = dictionaries[spoken].ownSide.calm;
    await panel.waitForFunction(
      (name) => document.querySelector('[data-part="calm"] h2')?.textContent === name,
      {},
      heading,
    );
    await panel.waitForSelector('[data-part="reframe"]');
    await panel.keyboard.press('v');
    await panel.waitForSelector('[data-part="calm"] li');
    for (const theme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      for (const width of [250, 360]) {
        await resizePanel(panel, width);
        await painted(panel);
        expect(await clipped(panel), `${width}, ${theme}`).toEqual([]);
        expect(await axeFindings(panel), `${width}, ${theme}`).toEqual([]);
      }
    }
  });

  it('shows the message as it was by the same key, and keeps the calm view free of its heat', async () => {
    const text = () => panel.$eval('[data-part="calm"]', (part) => part.textContent ?? '');
    expect(await text()).toContain('48213');
    expect(await text()).not.toMatch(/die|WHERE/);
    await panel.keyboard.press('v');
    await panel.waitForSelector('[data-part="calm"] blockquote');
    expect(await text()).toContain('I hope you die');
    await panel.keyboard.press('v');
    await panel.waitForSelector('[data-part="calm"] li');
  });
});
