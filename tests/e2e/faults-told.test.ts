import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { browser } from '../../lib/browser/api.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { demoTicket } from '../../scripts/demo/play.ts';
import { scenarios } from '../../scripts/demo/scenario.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { panelLines } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import {
  adviseAgain,
  closeScene,
  draft,
  draftIn,
  openScene,
  panelLog,
  type Scene,
} from '../support/fault-scene.ts';
import { launch } from '../support/launch.ts';

declare const chrome: typeof browser;

const words = dictionaries.en;
const figures: string[] = [];
let attune: AttuneBrowser;
let scene: Scene;
let start: number;

beforeAll(async () => {
  attune = await launch({ site: replicaSite });
});

beforeEach(async () => {
  scene = await openScene(attune);
  start = performance.now();
});

afterEach(() => closeScene(scene));

afterAll(async () => {
  console.info(figures.join('\n'));
  await attune?.close();
});

/** Waits until the panel says a sentence. */
async function untilSaid(sentence: string): Promise<void> {
  await expect.poll(async () => (await panelLines(scene.panel)).join('\n')).toContain(sentence);
}

/** Holds what is true after every fault: advice comes again, nothing foreign was shown. */
async function goesOn(title: string): Promise<void> {
  await adviseAgain(scene);
  figures.push(`${inject('browser')} | ${title} | ${Math.round(performance.now() - start)} ms`);
  expect((await panelLog(scene.panel)).foreign).toEqual([]);
}

async function chooseLanguage(panel: Page, language: string): Promise<void> {
  await panel.bringToFront();
  await panel.keyboard.press('?');
  await (await panel.waitForSelector('select[name="language"]'))?.select(language);
  await panel.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
}

const stored = (panel: Page) => panel.evaluate(() => chrome.storage.local.get());

describe('the panel says what to do when', () => {
  it('the browser refuses to copy', async () => {
    // Chromium refuses because the focus is elsewhere. Firefox takes what a test does for the agent's own doing.
    await scene.page.bringToFront();
    if (attune.name === 'firefox') await scene.panel.evaluate(refuseToCopy);
    await scene.panel.evaluate(() => document.querySelector<HTMLElement>('[aria-keyshortcuts="C"]')?.click());
    await untilSaid(words.delivery.copyRefused);
    const selected = await scene.panel.$eval('textarea', ({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
    expect(selected).toBe(await scene.panel.$eval('[data-part="reply"] p', (reply) => reply.textContent));
    await goesOn('clipboard refused');
    expect(await draftIn(scene.page)).toBe(draft);
  });

  it('another extension writes into the reply box during an insert', async () => {
    await scene.page.evaluate((ticket) => {
      const { helpdesk } = window as unknown as { helpdesk: DraftTools };
      const meddle = () => helpdesk.setDraft(ticket, `${helpdesk.draft(ticket)} (checked)`);
      addEventListener('paste', meddle, { capture: true, once: true });
    }, demoTicket);
    await scene.panel.bringToFront();
    await scene.panel.keyboard.press('i');
    await untilSaid(words.refusals['changed-otherwise']);
    expect(await draftIn(scene.page)).toContain('(checked)');
    for (const line of draft.split('\n')) expect(await draftIn(scene.page)).toContain(line);
    await goesOn('another extension changes the draft during an insert');
  });

  it('storage is full', async () => {
    await scene.panel.evaluate(fillStorage);
    await chooseLanguage(scene.panel, 'nl');
    await untilSaid(dictionaries.nl.settings.notSaved);
    await scene.panel.keyboard.press('Escape');
    await goesOn('storage full');
    expect(await draftIn(scene.page)).toBe(draft);
  });

  it('a newer version wrote the settings', async () => {
    const newer = { settings: { version: 3, language: ['fr'], tone: 'warm' } };
    await scene.panel.evaluate((newer) => chrome.storage.local.set(newer), newer);
    await chooseLanguage(scene.panel, 'nl');
    await untilSaid(dictionaries.nl.settings.notSaved);
    expect(await stored(scene.panel)).toEqual(newer);
    await scene.panel.keyboard.press('Escape');
    await goesOn('settings of a newer version');
    expect(await draftIn(scene.page)).toBe(draft);
  });

  it('the browser has translated the page', async () => {
    await scene.page.evaluate(translate, translations);
    await untilSaid(words.health.translated);
    await scene.panel.waitForSelector('[data-state="advising"]');
    expect(await panelLines(scene.panel)).not.toContain(words.health.unknownRoles(1));
    const [, , , , , , lastTurn] = scenarios.nl.turns;
    const quotes = await scene.panel.$$eval('[data-part="cause"] mark', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(translations.map(([, dutch]) => dutch).join('\n')).toContain(quote);
    expect(lastTurn?.role).toBe('customer');
    await goesOn('page translated');
    expect(await draftIn(scene.page)).toBe(draft);
  });
});

describe('the panel goes on by itself when', () => {
  it('another extension puts a node into the reply box', async () => {
    await scene.page.evaluate(() => {
      for (const box of document.querySelectorAll('[contenteditable="true"]')) {
        const node = document.createElement('grammarly-extension');
        node.attachShadow({ mode: 'open' }).append('3 suggestions');
        box.append(node);
      }
    });
    await scene.panel.bringToFront();
    await scene.panel.keyboard.press('i');
    await untilSaid(words.delivery.inserted);
    const text = await draftIn(scene.page);
    for (const line of draft.split('\n')) expect(text).toContain(line);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      (await scene.panel.$eval('[data-part="reply"] p', (reply) => reply.textContent)).replaceAll(
        /\s+/g,
        ' ',
      ),
    );
    await goesOn('another extension puts a node into the reply box');
  });

  it('storage is emptied', async () => {
    await chooseLanguage(scene.panel, 'nl');
    await scene.panel.keyboard.press('Escape');
    await scene.panel.evaluate(() => chrome.storage.local.clear());
    await scene.panel.waitForFunction(() => document.documentElement.lang === 'en');
    await goesOn('storage emptied');
    expect(await draftIn(scene.page)).toBe(draft);
  });

  it('the clock is set back by a day', async () => {
    await scene.panel.evaluate(() => {
      const Real = Date;
      const now = () => Real.now() - 86_400_000;
      class Earlier extends Real {
        constructor(...given: readonly number[]) {
          super(given[0] ?? now());
        }
        static override now = now;
      }
      Object.assign(globalThis, { Date: Earlier });
    });
    await goesOn('clock set back');
    expect((await panelLines(scene.panel)).join('\n')).not.toMatch(/-\d|NaN|Invalid/);
    expect(await draftIn(scene.page)).toBe(draft);
  });
});

interface DraftTools {
  draft(ticket: string): string;
  setDraft(ticket: string, text: string): void;
}

/** What a translator makes of each message. */
const translations = scenarios.en.turns.map(({ text }, index) => [
  text,
  scenarios.nl.turns[index]?.text ?? text,
]);

/** Does to the page what Chromium's translator does: its words in two fonts in place of each text. */
function translate(translations: readonly (readonly string[])[]): void {
  const dutch = new Map(translations.map(([from = '', to = '']) => [from, to]));
  const font = (child: Node) => {
    const made = document.createElement('font');
    made.setAttribute('dir', 'auto');
    made.style.verticalAlign = 'inherit';
    made.append(child);
    return made;
  };
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.isContentEditable) texts.push(node);
  }
  for (const text of texts) {
    const place = text.parentNode;
    const next = text.nextSibling;
    const said = new Text(dutch.get(text.data.trim()) ?? text.data);
    text.remove();
    place?.insertBefore(font(font(said)), next);
  }
  document.documentElement.lang = 'nl';
  document.documentElement.classList.add('translated-ltr');
}

function refuseToCopy(): void {
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
}

/** Fills Chromium's storage to the last byte. Firefox sets no limit but the disk's, so there writing is refused. */
async function fillStorage(): Promise<void> {
  const { local } = chrome.storage;
  if ('QUOTA_BYTES' in local && navigator.userAgent.includes('Chrome')) {
    await local.set({ rest: 'x'.repeat(local.QUOTA_BYTES - '"rest"'.length) });
  } else {
    local.set = () => Promise.reject(new Error('QuotaExceededError'));
  }
}
