import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { demoAddresses, demoTicket } from '../../scripts/demo/play.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import {
  adviseAgain,
  closeScene,
  draft,
  draftIn,
  openScene,
  otherWords,
  panelLog,
  type Scene,
  waitForDraft,
  watchPanel,
} from '../support/fault-scene.ts';
import { launch } from '../support/launch.ts';
import { reinstallExtension, stopBackground, updateExtension } from '../support/restart.ts';

/** Something that goes wrong while the agent works. */
interface Fault {
  readonly title: string;
  /** What lasts before it is over; the clock runs from then on. */
  readonly before?: (scene: Scene) => Promise<unknown>;
  readonly strike?: (scene: Scene) => Promise<unknown>;
  /** States the panel may go through before it advises again, and those only. */
  readonly states?: readonly PanelState['kind'][];
}

// What the functions that run in the helpdesk page find there.
interface Replica {
  rerenderList(ticket: string): void;
  setChannel(ticket: string, channel: string): Promise<void>;
}
const replica = (page: Page, run: (helpdesk: Replica, ticket: string) => unknown) =>
  page.evaluate(`(${run})(window.helpdesk, '${demoTicket}')`);

/** The panel goes with the extension; the agent opens it again. */
async function reopen(scene: Scene): Promise<void> {
  scene.panel = await scene.attune.openPanel(scene.page);
  await watchPanel(scene.panel, otherWords);
}

const faults: readonly Fault[] = [
  { title: 'the worker is stopped', strike: ({ attune }) => stopBackground(attune) },
  {
    title: 'nobody writes for more than 30 s',
    before: () => new Promise((over) => setTimeout(over, 31_000)),
  },
  {
    title: 'the extension is updated under the open tab',
    strike: async (scene) => {
      await updateExtension(scene.attune);
      await reopen(scene);
    },
    states: ['reading'],
  },
  {
    title: 'the extension is removed and installed again',
    strike: async (scene) => {
      await reinstallExtension(scene.attune);
      await reopen(scene);
    },
    states: ['reading'],
  },
  {
    title: 'the page is left and come back to',
    before: async ({ page, panel }) => {
      await page.goto('https://acme.zendesk.com/agent/dashboard');
      await panel.waitForSelector('[data-state="no-chat"]');
    },
    strike: async ({ page }) => {
      await page.goto(demoAddresses.zendesk);
      await waitForDraft(page);
    },
    states: ['reading', 'no-chat', 'cannot-read', 'reconnecting'],
  },
  {
    title: 'the browser goes back to the page',
    before: async ({ page, panel }) => {
      await page.goto('https://acme.zendesk.com/agent/dashboard');
      await panel.waitForSelector('[data-state="no-chat"]');
    },
    strike: async ({ page }) => {
      // Firefox does not tell that it has brought a page back, so going back is not waited for but looked at.
      page.evaluate(() => history.back()).catch(() => undefined);
      await page.waitForFunction((address) => location.href === address, {}, demoAddresses.zendesk);
      await waitForDraft(page);
    },
    states: ['reading', 'no-chat', 'cannot-read', 'reconnecting'],
  },
  {
    title: 'another view of the helpdesk is opened and left again',
    before: async ({ page, panel }) => {
      await page.evaluate(() => history.pushState(null, '', '/agent/dashboard'));
      await panel.waitForSelector('[data-state="no-chat"]');
    },
    strike: ({ page }) => page.evaluate(() => history.back()),
    states: ['no-chat'],
  },
  {
    title: 'the whole list is drawn anew',
    strike: ({ page }) => replica(page, (helpdesk, ticket) => helpdesk.rerenderList(ticket)),
  },
  {
    title: 'the reply box is replaced by a new node',
    strike: ({ page }) =>
      replica(page, (helpdesk, ticket) => helpdesk.setChannel(ticket, 'native_messaging')),
  },
];

const figures: string[] = [];

describe('Attune goes on when', () => {
  let attune: AttuneBrowser;

  let scene: Scene;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite });
  });

  beforeEach(async () => {
    scene = await openScene(attune);
  });

  afterEach(() => closeScene(scene));

  afterAll(async () => {
    console.info(figures.join('\n'));
    await attune?.close();
  });

  it.each(faults)('$title', { timeout: 120_000 }, async ({ title, before, strike, states = [] }) => {
    await before?.(scene);
    const start = performance.now();
    await strike?.(scene);
    await adviseAgain(scene);
    const took = Math.round(performance.now() - start);
    const log = await panelLog(scene.panel);
    figures.push(`${inject('browser')} | ${title} | ${log.states.join(' → ')} | ${took} ms`);
    expect(log.foreign).toEqual([]);
    expect(
      log.states.filter((state) => state !== 'advising' && !states.some((one) => one === state)),
    ).toEqual([]);
    expect(await draftIn(scene.page)).toBe(draft);
  });
});
