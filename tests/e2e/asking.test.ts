import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import { demoAddresses, demoTicket, playTurn, prepare, rowOf } from '../../scripts/demo/play.ts';
import { scenarios } from '../../scripts/demo/scenario.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { sayBoxReachesCustomer, setInterfaceLanguage } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';

describe.each(['en', 'nl'] as const)('the side panel beside Intercom, in %s', (language) => {
  const scenario = scenarios[language];
  const { delivery, refusals, modeAnswers } = dictionaries[language];
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, language });
    page = await attune.openPage(demoAddresses.intercom);
    await prepare(page, scenario);
    panel = await attune.openPanel(page);
    await setInterfaceLanguage(panel, language);
    for (const [index, turn] of scenario.turns.entries()) {
      await playTurn({ page, panel }, rowOf(turn, scenario), index + 1, { typing: 0 });
    }
    await panel.waitForSelector('[data-state="advising"]');
    await panel.bringToFront();
  });

  afterAll(() => attune?.close());

  const draft = () => page.evaluate((id) => window.helpdesk.draft(id), demoTicket);
  const said = (sentence: string) =>
    panel.waitForFunction(
      (sentence) => document.querySelector('[role="status"]')?.textContent === sentence,
      {},
      sentence,
    );

  it('names the customer and never the other one', async () => {
    const text = await panel.$eval('#root', (root) => root.textContent);
    expect(text).toContain(scenario.customer);
    expect(text).not.toContain(scenario.other.customer);
  });

  it('asks before the first text whether the box reaches the customer, and touches nothing', async () => {
    await panel.keyboard.press('i');
    await said(refusals['mode-unknown']);
    const answers = await panel.$$eval('fieldset button', (all) => all.map((each) => each.textContent));
    expect(answers).toEqual([modeAnswers.yes, modeAnswers.no]);
    expect(await draft()).toBe('');
  });

  it('asks the same again when the key is pressed again', async () => {
    await panel.keyboard.press('i');
    await panel.waitForSelector('fieldset');
    expect(await draft()).toBe('');
  });

  it('inserts on yes, and the next text without a question', async () => {
    await sayBoxReachesCustomer(panel);
    await said(delivery.inserted);
    const first = await draft();
    expect(first).not.toBe('');
    await panel.keyboard.press('w');
    await panel.keyboard.press('i');
    await page.waitForFunction(
      (id, first) => window.helpdesk.draft(id).length > first.length,
      { polling: 'mutation' },
      demoTicket,
      first,
    );
    await said(delivery.inserted);
    expect(await panel.$('fieldset')).toBeNull();
    expect((await draft()).startsWith(first)).toBe(true);
  });
});
