import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { languages } from '../../lib/playbook/language.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { addRow, addTicket, type Row } from '../../scripts/support/helpdesk-page.ts';
import { painted, setInterfaceLanguage, waitForMessages } from '../../scripts/support/panel-page.ts';
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
    await looksRight(panel);
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

  it('brings what the key shows into view, wherever in the panel the agent is', async () => {
    await panel.keyboard.press('v');
    await panel.waitForSelector('[data-part="calm"] blockquote');
    await panel.evaluate(() => scrollTo(0, 0));
    await panel.keyboard.press('v');
    await panel.waitForSelector('[data-part="calm"] li');
    await painted(panel);
    const isInView = await panel.$$eval('[data-part="calm"] li', (lines) =>
      lines.every((line) => {
        const { left, top } = line.getBoundingClientRect();
        return line.contains(document.elementFromPoint(left + 1, top + 1));
      }),
    );
    expect(isInView).toBe(true);
  });
});

const promised = 'You promised that someone would call me back on Tuesday. Nobody called.';
const customer = (text: string): Row => ({ role: 'customer', author: 'Nora Weber', text });
const agent = (text: string): Row => ({ role: 'agent', author: 'Sam', text });

describe('beside one heavy chat after another', () => {
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;
  const { pause, helped } = dictionaries.en.ownSide;

  const opens = async (id: string, ...rows: readonly Row[]) => {
    await addTicket(page, { id, requester: 'Nora Weber', subject: id, channel: 'native_messaging', rows });
    await page.evaluate((id) => window.helpdesk.openTicket(id), id);
    await waitForMessages(panel, rows.length);
  };
  const offer = () => panel.$('[data-part="pause"]');
  const putsOfferAway = async () => {
    await panel.focus('[data-part="pause"] button');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-part="pause"]', { hidden: true });
  };

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, language: 'en' });
    page = await attune.openPage('https://acme.zendesk.com/agent/tickets/101');
    await addTicket(page, {
      id: '101',
      requester: 'Nora Weber',
      subject: '101',
      channel: 'native_messaging',
      rows: [customer(promised)],
    });
    panel = await attune.openPanel(page);
    await waitForMessages(panel, 1);
  });

  afterAll(() => attune?.close());

  it('offers a break with the third, and takes no focus', async () => {
    await opens('102', agent('Good morning, how can I help?'), customer(promised));
    expect(await offer()).toBeNull();
    await opens('103', customer('Hello'), agent('Good morning.'), customer(promised));
    expect(await panel.$eval('[data-part="pause"] output', ({ textContent }) => textContent)).toBe(
      `${pause.offer} ${pause.hint}`,
    );
    expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it.each(languages)('clips nothing and gives axe nothing to find in the offer in %s', async (spoken) => {
    await setInterfaceLanguage(panel, spoken);
    await waitForWords(panel, '[data-part="pause"]', dictionaries[spoken].ownSide.pause.offer);
    await looksRight(panel);
  });

  it('is put away by the keyboard alone, and stays away from the next heavy chat', async () => {
    await setInterfaceLanguage(panel, 'en');
    await waitForWords(panel, '[data-part="pause"]', pause.offer);
    await putsOfferAway();
    await opens('104', customer('Hi'), agent('Hi.'), agent('I am reading it.'), customer(promised));
    expect(await offer()).toBeNull();
  });

  it('comes back after an hour for the chat that was heavy since, and not a second time for the same', async () => {
    await panel.evaluate(anHourOn);
    await addRow(page, '104', agent('I will look into it.'));
    await panel.waitForSelector('[data-part="pause"]');
    await putsOfferAway();
    await panel.evaluate(anHourOn);
    await addRow(page, '104', agent('I have found it.'));
    await waitForMessages(panel, 6);
    expect(await offer()).toBeNull();
    await opens('105', customer(promised));
    expect(await offer()).not.toBeNull();
  });

  it('tells of the chat that came down, from where, and by what the customer chose', async () => {
    await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await panel.evaluate(() => scrollY)).toBeGreaterThan(0);
    await opens(
      '106',
      customer('Hi, tracking says my parcel was delivered yesterday but there is nothing here.'),
      customer(promised),
      agent('I can send a replacement today, or give you a full refund.'),
      customer('The refund please.'),
      customer('It is solved now, thank you so much!'),
    );
    expect(await panel.evaluate(() => scrollY)).toBe(0);
    const { levels, cause } = dictionaries.en;
    await waitForWords(
      panel,
      '[data-part="came-down"]',
      helped(levels[3], levels[0], cause.families.unmet_promise, 'Your money back in full'),
    );
    expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it.each(languages)('clips nothing and gives axe nothing to find in what is told in %s', async (spoken) => {
    await setInterfaceLanguage(panel, spoken);
    await waitForWords(panel, '[data-part="came-down"]', dictionaries[spoken].levels[3]);
    await looksRight(panel);
  });
});

/** Looks at the panel as narrow as it can be and as wide as it often is, by day and by night. */
async function looksRight(panel: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of [250, 360]) {
      await resizePanel(panel, width);
      await painted(panel);
      expect(await clipped(panel), `${width}, ${theme}`).toEqual([]);
      expect(await axeFindings(panel), `${width}, ${theme}`).toEqual([]);
    }
  }
}

/** Waits until a part of the panel holds these words. */
async function waitForWords(panel: Page, part: string, words: string): Promise<void> {
  await panel.waitForFunction(
    (part, words) => document.querySelector(part)?.textContent?.includes(words),
    { polling: 'mutation' },
    part,
    words,
  );
}

/** Brings the clock of the panel forward; runs in the panel. */
function anHourOn(): void {
  const Real = Date;
  const now = () => Real.now() + 3_600_000;
  class Later extends Real {
    constructor(...given: readonly number[]) {
      super(given[0] ?? now());
    }
    static override now = now;
  }
  Object.assign(globalThis, { Date: Later });
}
