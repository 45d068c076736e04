import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { languages } from '../../lib/playbook/language.ts';
import { demoAddresses, demoTicket, playTurn, prepare, rowOf } from '../../scripts/demo/play.ts';
import { scenarios } from '../../scripts/demo/scenario.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { painted, setInterfaceLanguage } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';
import { picture } from '../support/pictures.ts';
import { undo } from '../support/reply-boxes.ts';

const scenario = scenarios.en;
const { draft: words } = dictionaries.en;
const wall = 'there is nothing I can do, the system says delivered';
const card = '[data-part="draft"] > [data-check]';
const spaced = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

describe('a draft that the panel looks at before it goes', () => {
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
    page = await attune.openPage(demoAddresses.zendesk);
    await prepare(page, scenario);
    panel = await attune.openPanel(page);
    for (const [index, turn] of scenario.turns.entries()) {
      await playTurn({ page, panel }, rowOf(turn, scenario), index + 1, { typing: 0 });
    }
    await panel.waitForSelector('[data-state="advising"]');
  });

  afterAll(() => attune?.close());

  const draft = () => page.evaluate((id) => window.helpdesk.draft(id), demoTicket);
  /** Empties the box and types into it, as the agent does. */
  const type = async (text: string) => {
    await page.evaluate((id) => window.helpdesk.setDraft(id, ''), demoTicket);
    await panel.waitForSelector('[data-part="draft"]', { hidden: true });
    await page.bringToFront();
    await page.evaluate((id) => window.helpdesk.setCaret(id, 0), demoTicket);
    await page.keyboard.type(text);
  };
  const told = (sentence: string) =>
    panel.waitForFunction(
      (said) => document.querySelector('[role="status"]')?.textContent === said,
      { polling: 'mutation' },
      sentence,
    );
  const textIn = (selector: string) => panel.$eval(selector, (element) => element.textContent ?? '');
  /** The words of the draft that are marked. */
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('attune-draft') ?? [])].map((range) => range.toString()));
  /** Whether the box ignores what is put into it. */
  const setFault = (ignorePaste: string) =>
    page.evaluate((fault) => {
      const { faults } = window.helpdesk as unknown as { faults: { ignorePaste: string } };
      faults.ignorePaste = fault;
    }, ignorePaste);
  const clickIn = (selector: string) =>
    panel.$eval(selector, (button) => (button as HTMLButtonElement).click());

  it('says what is wrong with it, in the panel and with the words marked in the box', async () => {
    await type(wall);
    await panel.waitForSelector(`${card}[data-check="C17"]`);
    expect(await textIn(`${card} mark`)).toBe('there is nothing I can do');
    await expect.poll(marked).toEqual(['there is nothing I can do']);
    expect(await textIn('[data-direction]')).toContain(words.estimates.up);
  });

  it('has the better line put in the place of these words by one key, and by one undo taken back', async () => {
    const line = await textIn(`${card} [lang="en"]:not(:has(mark))`);
    await panel.bringToFront();
    await panel.keyboard.press('u');
    await told(words.replaced);
    const after = await draft();
    expect(spaced(after)).toContain(spaced(line));
    expect(after).not.toContain('there is nothing I can do');
    await page.bringToFront();
    await page.evaluate((id) => window.helpdesk.setCaret(id, 0), demoTicket);
    await undo(page);
    expect(await draft()).toBe(wall);
    await panel.waitForSelector(`${card}[data-check="C17"]`);
  });

  it('is silent about what the agent does not want here, until that is undone', async () => {
    await clickIn(`${card} button:last-child`);
    await panel.waitForSelector(`${card}[data-check="C17"]`, { hidden: true });
    await panel.waitForSelector('[data-muted="1"]');
    await clickIn('[data-muted] summary');
    await clickIn('[data-muted] button');
    await panel.waitForSelector(`${card}[data-check="C17"]`);
  });

  it('offers the line to be copied where the box does not take it, and leaves the draft as it is', async () => {
    await setFault('always');
    await clickIn(`${card} [aria-keyshortcuts="U"]`);
    await panel.waitForSelector('[data-part="draft-outcome"] textarea');
    expect(await textIn('[data-part="draft-outcome"]')).toContain(words.refusals['not-proved']);
    expect(await draft()).toBe(wall);
    await setFault('never');
  });

  it.each(languages)('clips nothing and gives axe nothing to find when it speaks %s', async (spoken) => {
    await type(`${wall}. You should have stayed at home. We will look into it soon.`);
    await panel.waitForSelector('[data-more] summary');
    await setInterfaceLanguage(panel, spoken);
    for (const width of [250, 360] as const) {
      await resizePanel(panel, width, 700);
      for (const theme of ['light', 'dark'] as const) {
        await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await painted(panel);
        await picture(panel, `draft-${spoken}-${width}-${theme}`);
        expect(await clipped(panel), `${width} px, ${theme}`).toEqual([]);
        expect(await axeFindings(panel), `${width} px, ${theme}`).toEqual([]);
      }
    }
    await clickIn('[data-more] summary');
    await panel.waitForSelector('[data-more] details[open] [data-check]');
    expect(await clipped(panel), 'unfolded').toEqual([]);
    expect(await axeFindings(panel), 'unfolded').toEqual([]);
    await clickIn('[data-more] summary');
    await setInterfaceLanguage(panel, 'en');
  });

  it('has a quiet sign for a good one', async () => {
    const reply = await textIn('[data-part="reply"] p');
    await page.evaluate((id, text) => window.helpdesk.setDraft(id, text), demoTicket, reply);
    await panel.waitForFunction(
      (fine) => document.querySelector('[data-part="draft"]')?.textContent?.includes(fine),
      { polling: 'mutation' },
      words.fine,
    );
    expect(await panel.$(card)).toBeNull();
    await picture(panel, 'draft-fine');
    expect(await axeFindings(panel)).toEqual([]);
  });

  it('is left alone once the agent does not want drafts to be looked at', async () => {
    await panel.bringToFront();
    await panel.keyboard.press('?');
    const tick = await panel.waitForSelector('input[name="checkDrafts"]');
    await tick?.click();
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[data-part="reply"]');
    // The choice counts once it is stored.
    await panel.waitForSelector('[data-part="draft"]', { hidden: true });
    await expect.poll(marked).toEqual([]);
  });
});
