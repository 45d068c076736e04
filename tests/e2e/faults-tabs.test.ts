import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { languages } from '../../lib/playbook/language.ts';
import { demoTicket } from '../../scripts/demo/play.ts';
import { scenarios } from '../../scripts/demo/scenario.ts';
import { type AttuneBrowser, resizePanel } from '../../scripts/support/attune-browser.ts';
import { panelLines, setInterfaceLanguage, waitForMessages } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import {
  adviseAgain,
  customerWrites,
  draft,
  draftIn,
  openHelpdesk,
  openScene,
  otherTicket,
  otherWords,
  panelLog,
  watchPanel,
} from '../support/fault-scene.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';

const { customer, other } = scenarios.en;
const otherAddress = `https://acme.zendesk.com/agent/tickets/${otherTicket}`;
const hurtWords = ['parcel', 'rain jacket', 'neighbours'];
const figures: string[] = [];
const note = (title: string, since: number) =>
  figures.push(`${inject('browser')} | ${title} | ${Math.round(performance.now() - since)} ms`);
let attune: AttuneBrowser;

beforeEach(async () => {
  attune = await launch({ site: replicaSite });
});

afterEach(() => attune?.close());

afterAll(() => console.info(figures.join('\n')));

describe('more than one chat', () => {
  it('in two windows: each panel follows its own', async () => {
    const scene = await openScene(attune);
    const page = await openHelpdesk(attune, otherAddress, { type: 'window' });
    const panel = await attune.openPanel(page);
    await waitForMessages(panel, other.turns.length);
    await watchPanel(panel, [customer, ...hurtWords]);
    const start = performance.now();
    await adviseAgain(scene);
    note('two windows', start);
    await customerWrites(page, 'and do they come in brown?', otherTicket);
    await waitForMessages(panel, other.turns.length + 1);
    expect((await panelLog(panel)).foreign).toEqual([]);
    expect((await panelLog(scene.panel)).foreign).toEqual([]);
    expect(await draftIn(scene.page)).toBe(draft);
    expect(await draftIn(page)).toBe(draft);
  });

  it('switched ten times in two seconds: the panel ends where the page does', async () => {
    const scene = await openScene(attune);
    await scene.panel.waitForNetworkIdle({ idleTime: 1_000 }); // what the panel brings when it has nothing to do
    await watchCustomers(scene.panel);
    const switches = await scene.page.evaluate(switchOften, [otherTicket, demoTicket]);
    const start = performance.now();
    await adviseAgain(scene);
    note('ten switches', start);
    const shown = await shownCustomers(scene.panel);
    const late = overhangs(shown, switches);
    figures.push(`${inject('browser')} | longest a left chat stayed | ${Math.max(...late)} ms`);
    expect(switches).toHaveLength(10);
    expect(shown.filter(({ names }) => names.length > 1)).toEqual([]);
    expect(Math.max(...late)).toBeLessThan(200);
    expect(await draftIn(scene.page)).toBe(draft);
  });

  it('behind the one in front: it is pointed out when it heats up, and a click leads to it', async () => {
    const behind = await openHelpdesk(attune, otherAddress);
    const panel = await attune.openPanel(behind);
    await waitForMessages(panel, other.turns.length);
    const front = await openHelpdesk(attune);
    await panel.waitForSelector('[data-state="advising"]');
    await watchPanel(panel, otherWords.slice(1));
    expect(await panel.$('[data-part="calling"]')).toBeNull();

    const start = performance.now();
    await customerWrites(behind, heated, otherTicket);
    await panel.waitForSelector('[data-part="calling"] button');
    note('a chat behind heats up', start);
    const line = await panel.$eval('[data-part="calling"]', ({ textContent }) => textContent);
    expect(line).toContain(other.customer);
    await looksGood(panel);
    expect((await panelLog(panel)).foreign).toEqual([]);

    await panel.locator('[data-part="calling"] button').click();
    await panel.waitForFunction(
      (name) => document.querySelector('h1')?.textContent === name,
      {},
      other.customer,
    );
    expect((await panelLines(panel)).join('\n')).not.toContain(heated);
    expect(await draftIn(front)).toBe(draft);
    expect(await draftIn(behind)).toBe(draft);
  });
});

const heated =
  'your colleague promised on Tuesday that someone would call me back. nobody called. this is the second time I have to explain all this';

/** Five languages, at the narrowest, with nothing cut off and nothing for axe to find. */
async function looksGood(panel: Page): Promise<void> {
  await resizePanel(panel, 250);
  for (const language of languages) {
    await setInterfaceLanguage(panel, language);
    const { textContent } = await panel.$eval('[data-part="calling"]', ({ textContent }) => ({
      textContent,
    }));
    expect(textContent).toContain(
      dictionaries[language].otherChat(other.customer, '').replace(/[,\s]+$/, ''),
    );
    expect(await clipped(panel), language).toEqual([]);
    expect(await axeFindings(panel), language).toEqual([]);
  }
  await setInterfaceLanguage(panel, 'en');
}

/** Which customers a panel named from a moment on, in milliseconds since the epoch. */
interface Shown {
  readonly at: number;
  readonly names: readonly string[];
}

interface Switch {
  readonly at: number;
  readonly ticket: string;
}

function watchCustomers(panel: Page): Promise<void> {
  return panel.evaluate(
    (names) => {
      const shown: Shown[] = [];
      const look = () => {
        const text = document.body.textContent ?? '';
        shown.push({ at: Date.now(), names: names.filter((name) => text.includes(name)) });
      };
      look();
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      Object.assign(globalThis, { shownCustomers: shown });
    },
    [customer, other.customer],
  );
}

function shownCustomers(panel: Page): Promise<readonly Shown[]> {
  return panel.evaluate(() => (globalThis as unknown as { shownCustomers: readonly Shown[] }).shownCustomers);
}

/** Ten switches in two seconds, to and fro, the last to the second ticket; tells when each was made. */
async function switchOften(tickets: readonly string[]): Promise<readonly Switch[]> {
  const switches: Switch[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const ticket = tickets[turn % 2] ?? '';
    window.helpdesk.openTicket(ticket);
    switches.push({ at: Date.now(), ticket });
    await new Promise((next) => setTimeout(next, 200));
  }
  return switches;
}

/** For each switch, how long the panel still named the customer whose ticket had been left, in milliseconds. */
function overhangs(shown: readonly Shown[], switches: readonly Switch[]): readonly number[] {
  return switches.map(({ at, ticket }, index) => {
    const left = ticket === demoTicket ? other.customer : customer;
    const end = switches[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const gone = shown.find((each) => each.at >= at && !each.names.includes(left));
    const before = shown.findLast((each) => each.at < at);
    if (!before?.names.includes(left)) return 0;
    return Math.min(gone?.at ?? end, end) - at;
  });
}
