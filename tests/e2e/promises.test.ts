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
  'Anna: Tracking says my parcel was delivered yesterday but there is nothing here. Can I get a refund?',
  'Robin: Sorry! I will call you within 5 minutes and my colleague Sara will email you the label tomorrow by 3 pm.',
  'Anna: I asked all the neighbours, nobody has it.',
];

describe('promises and the hand-over note in the browser', () => {
  let attune: AttuneBrowser;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
    panel = await openIdlePanel(attune);
    await pasteChat(panel, chat, 'Anna');
    await submitPaste(panel);
    await panel.waitForSelector('[data-part="promises"] [data-urgency="soon"]');
    await panel.locator(`::-p-text(${dictionaries.en.promises.pin})`).click();
  });

  afterAll(() => attune?.close());

  it.each(languages)('clip nothing and give axe nothing to find when Attune speaks %s', async (spoken) => {
    await setInterfaceLanguage(panel, spoken);
    for (const theme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await resizePanel(panel, 250);
      await painted(panel);
      expect(await clipped(panel), theme).toEqual([]);
      expect(await axeFindings(panel), theme).toEqual([]);
      await panel.keyboard.press('h');
      await panel.waitForSelector('[data-part="hand-over"] li');
      expect(await clipped(panel), `note, ${theme}`).toEqual([]);
      expect(await axeFindings(panel), `note, ${theme}`).toEqual([]);
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('[data-part="promises"]');
    }
  });

  it('lets a promise be kept by the keyboard alone, and says that it is', async () => {
    await setInterfaceLanguage(panel, 'en');
    await panel.waitForFunction(
      (name) => document.querySelector('[data-part="promises"] h2')?.textContent === name,
      {},
      dictionaries.en.promises.heading,
    );
    await panel.focus('[data-part="promises"] li button');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-part="promises"] summary');
    expect(await panel.$eval('[data-part="promises"] summary', (line) => line.textContent)).toBe(
      dictionaries.en.promises.kept(1),
    );
  });
});
