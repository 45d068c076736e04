import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { languages } from '../../lib/playbook/language.ts';
import { demoAddresses, demoTicket, playTurn, prepare, rowOf } from '../../scripts/demo/play.ts';
import { scenarios } from '../../scripts/demo/scenario.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { painted, panelLines, setInterfaceLanguage } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';
import { openIdlePanel, pasteChat, submitPaste } from '../support/pasted-chat.ts';
import { picture } from '../support/pictures.ts';

const widths = [250, 360, 480] as const;
const themes = ['light', 'dark'] as const;

async function setTheme(panel: Page, theme: (typeof themes)[number]): Promise<void> {
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

const replyIn = (panel: Page) => panel.$eval('[data-part="reply"] p', (reply) => reply.textContent ?? '');
const draftIn = (page: Page) => page.evaluate((id) => window.helpdesk.draft(id), demoTicket);
const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

/** Presses Tab until the element a selector names has the focus; gives what was passed, and fails after a full round. */
async function tabTo(panel: Page, selector: string): Promise<number> {
  for (let stops = 1; stops < 60; stops++) {
    await panel.keyboard.press('Tab');
    const hasArrived = await panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (hasArrived) return stops;
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

describe.each(['en', 'nl'] as const)('the side panel beside a conversation in %s', (language) => {
  const scenario = scenarios[language];
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, language });
    page = await attune.openPage(demoAddresses.zendesk);
    await prepare(page, scenario);
    panel = await attune.openPanel(page);
    await setInterfaceLanguage(panel, language);
    for (const [index, turn] of scenario.turns.entries()) {
      await playTurn({ page, panel }, rowOf(turn, scenario), index + 1, { typing: 0 });
    }
    await panel.waitForSelector('[data-state="advising"]');
  });

  afterAll(() => attune?.close());

  it('names the customer, the cause with their words, and at least two ways out', async () => {
    const lines = (await panelLines(panel)).join('\n');
    expect(lines).toContain(scenario.customer);
    expect(lines).toContain(dictionaries[language].cause.families.repeat_contact);
    const quotes = await panel.$$eval('[data-part="cause"] mark', (all) =>
      all.map((each) => each.textContent),
    );
    const said = scenario.turns.map(({ text }) => text).join('\n');
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !quote || !said.includes(quote))).toEqual([]);
    expect((await panel.$$('[data-part="options"] li')).length).toBeGreaterThanOrEqual(2);
    expect(lines).not.toContain(scenario.other.customer);
  });

  it('fits the width it opens with', async () => {
    for (const theme of themes) {
      await setTheme(panel, theme);
      await painted(panel);
      await picture(panel, `${language}-default-${theme}`, { fullPage: true });
      expect(await axeFindings(panel), theme).toEqual([]);
      expect(await clipped(panel), theme).toEqual([]);
    }
  });

  it('gives axe nothing to find, light and dark, at every width', async () => {
    for (const width of widths) {
      await resizePanel(panel, width);
      for (const theme of themes) {
        await setTheme(panel, theme);
        await painted(panel);
        await picture(panel, `${language}-${width}-${theme}`, { fullPage: true });
        expect(await axeFindings(panel), `${width} px, ${theme}`).toEqual([]);
      }
    }
  });

  it.each(languages)('clips nothing when it speaks %s', async (spoken) => {
    await setInterfaceLanguage(panel, spoken);
    for (const width of widths) {
      await resizePanel(panel, width);
      await painted(panel);
      expect(await clipped(panel), `${width} px`).toEqual([]);
      await panel.keyboard.press('?');
      await panel.waitForSelector('select[name="language"]');
      expect(await clipped(panel), `settings, ${width} px`).toEqual([]);
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('[data-part="reply"]');
    }
    await setInterfaceLanguage(panel, language);
  });

  it('lets the topic be changed and values be given, clips nothing by it, and gives axe nothing to find', async () => {
    const before = await replyIn(panel);
    await panel.$eval('[data-topic] button[aria-expanded]', (button) => (button as HTMLElement).click());
    const list = await panel.waitForSelector('select[name="topic"]');
    await list?.select('damaged_item');
    await panel.waitForSelector('input[name="amount"]');
    await panel.type('input[name="amount"]', '80');
    await painted(panel);
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('80');
    for (const spoken of languages) {
      await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
      await setInterfaceLanguage(panel, spoken);
      await panel.waitForSelector('[data-above="true"]');
      for (const width of [250, 480] as const) {
        await resizePanel(panel, width);
        await painted(panel);
        await picture(panel, `${language}-${spoken}-asked-${width}`, { fullPage: true });
        expect(await clipped(panel), `${spoken}, ${width} px`).toEqual([]);
        expect(await axeFindings(panel), `${spoken}, ${width} px`).toEqual([]);
      }
    }
    await setInterfaceLanguage(panel, language);
    await panel.$$eval(
      '[data-topic] button',
      (buttons, undo) => buttons.find((button) => button.textContent === undo)?.click(),
      dictionaries[language].topic.undo,
    );
    await panel.waitForFunction(
      (reply) => document.querySelector('[data-part="reply"] p')?.textContent === reply,
      {},
      before,
    );
  });

  it('can be worked with the keys alone: wording, options, insert', async () => {
    const first = await replyIn(panel);
    await panel.keyboard.press('w');
    await panel.keyboard.press('2');
    await painted(panel);
    const reply = await replyIn(panel);
    expect(reply).not.toBe(first);
    expect(await draftIn(page)).toBe('');
    await panel.keyboard.press('i');
    await panel.waitForFunction(
      (sentence) => document.querySelector('[role="status"]')?.textContent === sentence,
      {},
      dictionaries[language].delivery.inserted,
    );
    expect(words(await draftIn(page))).toBe(words(reply));
  });

  it('reaches every control with Tab, in the order of the page, and says where it is', async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops = await tabTo(panel, '[aria-keyshortcuts="I"]');
    expect(stops).toBeGreaterThan(8);
    const outline = await panel.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe('solid');
  });

  it('marks the quoted words on the page', async () => {
    const marked = await page.evaluate(() => CSS.highlights.size);
    expect(marked).toBeGreaterThan(0);
  });

  it('follows the tab in front; of the chat that is behind it says no more than whose it is and how it stands', async () => {
    const { otherChat, levels } = dictionaries[language];
    const calls = Object.values(levels).map((level) => otherChat(scenario.customer, level));
    const before = await replyIn(panel);
    const other = await attune.openPage('https://acme.zendesk.com/agent/dashboard');
    await panel.waitForSelector('[data-state="no-chat"]');
    const lines = (await panelLines(panel)).filter((line) => !calls.includes(line));
    expect(lines.filter((line) => line.includes(scenario.customer))).toEqual([]);
    expect(scenario.turns.filter(({ text }) => lines.some((line) => line.includes(text)))).toEqual([]);
    await page.bringToFront();
    await panel.waitForSelector('[data-state="advising"]');
    expect(await replyIn(panel)).toBe(before);
    await other.close();
  });

  it('puts the card away on Escape and brings it back', async () => {
    const before = await replyIn(panel);
    await panel.bringToFront();
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[data-state="dismissed"]');
    expect(await axeFindings(panel)).toEqual([]);
    await panel.locator(`::-p-text(${dictionaries[language].showAgain})`).click();
    await panel.waitForSelector('[data-state="advising"]');
    expect(await replyIn(panel)).toBe(before);
  });
});

describe('the side panel where no chat can be read', () => {
  const scenario = scenarios.en;
  let attune: AttuneBrowser;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
    panel = await openIdlePanel(attune);
  });

  afterAll(() => attune?.close());

  it('says so in a sentence, with nothing for axe to find', async () => {
    expect((await panelLines(panel)).join('\n')).toContain(dictionaries.en.states.noChat.text);
    expect(await axeFindings(panel)).toEqual([]);
  });

  it.each(languages)('clips nothing of its calm when it speaks %s', async (spoken) => {
    await resizePanel(panel, 250);
    await setInterfaceLanguage(panel, spoken);
    expect(await clipped(panel)).toEqual([]);
    await panel.locator(`::-p-text(${dictionaries[spoken].paste.open})`).click();
    await panel.waitForSelector('form');
    expect(await clipped(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await setInterfaceLanguage(panel, 'en');
  });

  it('works with a pasted chat as with a page', async () => {
    await resizePanel(panel, 250);
    const chat = scenario.turns.map((turn) => `${scenario[turn.role]}: ${turn.text}`);
    await pasteChat(panel, chat, scenario.customer);
    expect(await axeFindings(panel)).toEqual([]);
    expect(await clipped(panel)).toEqual([]);
    await submitPaste(panel);
    await panel.waitForSelector('[data-state="advising"]');
    expect(await replyIn(panel)).not.toBe('');
    expect(await panel.$('[aria-keyshortcuts="I"]')).toBeNull();
  });
});

describe('the page of settings', () => {
  let attune: AttuneBrowser;
  let page: Page;
  const playbook = `format: 1\nid: acme\nname: Acme\nlanguage: en\nlimits: { agent: 20 }\n`;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
    page = await attune.openExtensionPage('options.html');
    await page.waitForSelector('input[type="file"]');
  });

  afterAll(() => attune?.close());

  /** Puts a file into the field, as the browser does for a person who chooses one. */
  const choose = (name: string, content: string) =>
    page.$eval(
      'input[type="file"]',
      (input, name, content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], name));
        (input as HTMLInputElement).files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      content,
    );
  const told = (sentence: string) =>
    page.waitForFunction((said) => document.body.innerText.includes(said), {}, sentence);

  it('takes a playbook of the team, refuses a broken one, and gives it back', async () => {
    const { playbook: words } = dictionaries.en;
    await choose('acme.yaml', playbook);
    await told(words.taken('Acme (English)'));
    await choose('broken.yaml', playbook.replace('limits', 'limit'));
    await told(words.refused('broken.yaml'));
    await told(words.problems.unknown_key('limit'));
    await told(words.teams);
  });

  it.skipIf(inject('browser') === 'firefox')('saves Attune’s own to begin with', async () => {
    const downloadPath = mkdtempSync(join(tmpdir(), 'attune-start-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    await page.locator(`::-p-text(${dictionaries.en.playbook.saveStart('English')})`).click();
    await expect.poll(() => readdirSync(downloadPath), { timeout: 10_000 }).toEqual(['playbook.en.yaml']);
  });

  it.each(languages)(
    'clips nothing of it and gives axe nothing to find when it speaks %s',
    async (spoken) => {
      const { playbook: words } = dictionaries[spoken];
      await page.select('select[name="language"]', spoken);
      await told(words.heading);
      for (const theme of themes) {
        await page.select('select[name="theme"]', theme);
        await page.setViewport({ width: 320, height: 800 });
        await painted(page);
        await picture(page, `options-${spoken}-${theme}`, { fullPage: true });
        expect(await clipped(page), theme).toEqual([]);
        expect(await axeFindings(page), theme).toEqual([]);
      }
    },
  );
});
