import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/api.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import { type Language, languages } from '../../lib/playbook/language.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { addTicket } from '../../scripts/support/helpdesk-page.ts';
import { painted, setInterfaceLanguage, waitForMessages } from '../../scripts/support/panel-page.ts';
import { projectFolder } from '../../scripts/support/project-files.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';

declare const chrome: typeof browser;

const rows = [
  { role: 'customer', author: 'Nora Weber', text: 'My parcel says delivered but there is nothing here.' },
  {
    role: 'agent',
    author: 'Sam',
    text: 'Hi Nora. There is nothing I can do, the system says delivered.',
  },
  {
    role: 'customer',
    author: 'Nora Weber',
    text: 'You promised that someone would call me on Tuesday. Nobody called! It is order number 20417-33.',
  },
] as const;

/** Opens the panel beside a chat in which something was missed. */
async function openChat(attune: AttuneBrowser): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await attune.openPage('https://acme.zendesk.com/agent/tickets/100');
  await addTicket(page, {
    id: '100',
    requester: 'Nora Weber',
    subject: 'Parcel',
    channel: 'native_messaging',
    rows,
  });
  const panel = await attune.openPanel(page);
  await setInterfaceLanguage(panel, 'en');
  await waitForMessages(panel, rows.length);
  await panel.waitForSelector('[data-state="advising"]');
  return { page, panel };
}

/** Everything the extension has stored. */
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => chrome.storage.local.get() as Promise<Record<string, unknown>>);

/** Presses the first button of the panel that is called so. */
async function press(panel: Page, name: string): Promise<void> {
  await panel.evaluate((name) => {
    const called = ({ ariaLabel, textContent }: HTMLElement) => (ariaLabel ?? textContent) === name;
    const button = [...document.querySelectorAll('button')].find(called);
    if (!button) throw new Error(`No button is called “${name}”.`);
    button.click();
  }, name);
}

/** Switches coaching on as a person does, in the settings of the panel. */
async function switchOn(panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.keyboard.press('?');
  await panel.locator('input[name="coaching"]').click();
  await panel.waitForSelector('[data-part="coaching-mark"]');
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('[data-part="acknowledgement"] [data-source]');
}

async function openScorecard(panel: Page, language: Language = 'en'): Promise<void> {
  await press(panel, dictionaries[language].coaching.scorecard.open);
  await panel.waitForSelector('[data-part="misses"] [data-check="C17"]');
}

async function openShare(panel: Page, language: Language = 'en'): Promise<void> {
  await press(panel, dictionaries[language].coaching.share.open);
  await panel.waitForSelector('[data-part="share"] textarea[name="whole"]');
}

/** Closes what lies over the chat by its first button, wherever the focus is. */
async function backToCard(panel: Page): Promise<void> {
  for (const part of ['share', 'scorecard', 'coaching-help']) {
    await panel.evaluate((part) => {
      document.querySelector<HTMLElement>(`[data-part="${part}"] button`)?.click();
    }, part);
    await painted(panel);
  }
  await panel.waitForSelector('[data-part="acknowledgement"]');
}

describe('coaching mode in the browser', () => {
  let attune: AttuneBrowser;
  let panel: Page;
  let page: Page;
  const { coaching } = dictionaries.en;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
    ({ page, panel } = await openChat(attune));
  });
  afterAll(() => attune?.close());

  it('is off at first, and changes no word of the reply when it comes on', async () => {
    const reply = () => panel.$eval('[data-part="reply"] p', ({ textContent }) => textContent);
    const before = await reply();
    expect(await panel.$('[data-part="because"]')).toBeNull();
    await switchOn(panel);
    expect(await reply()).toBe(before);
  });

  it('shows a miss in the scorecard, and its words on the page', async () => {
    await openScorecard(panel);
    await panel.click('[data-check="C17"] button[aria-label]');
    await page.waitForFunction(() => CSS.highlights.has('attune-revealed'));
  });

  it('saves exactly the file it shows', async () => {
    await openShare(panel);
    await panel.type('textarea[name="note"]', 'What else could I have told Nora?');
    const whole = 'textarea[name="whole"]';
    await panel.waitForFunction(
      (whole) =>
        document
          .querySelector<HTMLTextAreaElement>(whole)
          ?.value.includes('What else could I have told [name 1]?'),
      {},
      whole,
    );
    const shown = await panel.$eval(whole, (field) => (field as HTMLTextAreaElement).value);
    const saving = panel.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob: Blob) => {
            void blob.text().then(resolve);
            return make(blob);
          };
        }),
    );
    await press(panel, coaching.share.save);
    const saved = await saving;
    expect(saved).toBe(shown);
    expect(saved).not.toMatch(/Nora|Weber|20417/);
    expect(JSON.parse(saved)).toMatchObject({ format: 'attune-review', version: 1 });
    await panel.waitForFunction(
      (name) => document.querySelector('[data-part="share"] [role="status"]')?.textContent?.includes(name),
      {},
      'attune-review-',
    );
  });

  it('has stored nothing but what docs/privacy.md lists, and of coaching only that it is on', async () => {
    const everything = await stored(panel);
    const page = readFileSync(join(projectFolder, 'docs/privacy.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(Object.keys(everything).filter((key) => !listed.includes(key))).toEqual([]);
    expect(everything.settings).toMatchObject({ coaching: true });
    expect(JSON.stringify(everything)).not.toMatch(/Nora|parcel|20417|nothing I can|C17|What else/);
  });

  it.each(languages)(
    'clips nothing and gives axe nothing to find in %s',
    { timeout: 120_000 },
    async (spoken) => {
      await backToCard(panel);
      await setInterfaceLanguage(panel, spoken);
      const words = dictionaries[spoken].coaching;
      const look = async (what: string) => {
        for (const width of [250, 360]) {
          await resizePanel(panel, width);
          await painted(panel);
          expect(await clipped(panel), `${what} at ${width} px`).toEqual([]);
        }
        expect(await axeFindings(panel), what).toEqual([]);
      };
      await panel.waitForSelector('[data-part="acknowledgement"] [data-source]');
      await look('card');
      await press(panel, words.about);
      await look('help');
      await backToCard(panel);
      await openScorecard(panel, spoken);
      await look('scorecard');
      await openShare(panel, spoken);
      await look('share');
    },
  );
});

describe.each(['on', 'off'] as const)('coaching mode that the team has set to %s', (set) => {
  let attune: AttuneBrowser;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, policy: { coaching: set } });
    ({ panel } = await openChat(attune));
  });
  afterAll(() => attune?.close());

  it('stands so, cannot be switched, and says who has set it', async () => {
    await panel.keyboard.press('?');
    const sentence = dictionaries.en.coaching.setByTeam[set];
    // Chromium brings a policy some seconds after its start.
    await panel.waitForFunction(
      (sentence) => document.querySelector('[data-part="coaching-choice"]')?.textContent?.includes(sentence),
      { timeout: 30_000 },
      sentence,
    );
    const box = await panel.$eval('input[name="coaching"]', ({ checked, disabled }) => [checked, disabled]);
    expect(box).toEqual([set === 'on', true]);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[data-part="acknowledgement"]');
    expect((await panel.$('[data-part="coaching-mark"]')) !== null).toBe(set === 'on');
    expect(await stored(panel)).not.toHaveProperty('policy');
  });
});
