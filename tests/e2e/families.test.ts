import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { familyOf, type Kind, kinds } from '../../lib/cues/kinds.ts';
import { reasonOf } from '../../lib/cues/reasons/index.ts';
import { dictionaries } from '../../lib/i18n/index.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { addTicket } from '../../scripts/support/helpdesk-page.ts';
import { setInterfaceLanguage, waitForMessages } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';
import { picture } from '../support/pictures.ts';
import { familyConversations, rowsOf } from './families/conversations.ts';

describe.each(['en', 'nl'] as const)('each family beside the page, in %s', (language) => {
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, language });
    page = await attune.openPage('https://acme.zendesk.com/agent/tickets/100');
    for (const [index, conversation] of familyConversations.entries()) {
      await addTicket(page, {
        id: String(100 + index),
        requester: 'Nora Whitfield',
        subject: conversation.family,
        channel: 'native_messaging',
        locale: language,
        rows: rowsOf(conversation[language]),
      });
    }
    panel = await attune.openPanel(page);
    await setInterfaceLanguage(panel, language);
  });

  afterAll(() => attune?.close());

  it.each(familyConversations.map((each, index) => ({ ...each, index })))(
    '$family: names it, marks the words on the page and gives the reason',
    async ({ family, lane, index, ...conversation }) => {
      await page.evaluate((id) => window.helpdesk.openTicket(id), String(100 + index));
      const lines = conversation[language];
      await waitForMessages(panel, lines.length);
      const piece = await panel.waitForSelector(`[data-part="cause"] li[data-family="${family}"]`);
      if (!piece) throw new Error(`The panel shows nothing of ${family}.`);
      expect(await piece.$eval('span', (name) => name.textContent)).toBe(
        dictionaries[language].cause.families[family],
      );
      const quote = await piece.$eval('mark', (words) => words.textContent ?? '');
      expect(rowsOf(lines).at(-1)?.text).toContain(quote);
      await page.waitForFunction(
        (wanted) =>
          [...(CSS.highlights.get('attune') ?? [])].some((range) => (range as Range).toString() === wanted),
        {},
        quote,
      );
      await piece.$eval('summary', (summary) => summary.click());
      const reasons = (Object.keys(kinds) as Kind[])
        .filter((kind) => familyOf(kind) === family)
        .map((kind) => reasonOf(kind)[language]);
      const reason = await piece.waitForSelector('details p:not(:empty)');
      expect(reasons).toContain(await reason?.evaluate(({ textContent }) => textContent));
      if (lane) {
        expect(await panel.$eval('main', (main) => main.textContent)).toContain(
          dictionaries[language].lanes[lane].title,
        );
      }
      expect(await axeFindings(panel)).toEqual([]);
      expect(await clipped(panel)).toEqual([]);
      await picture(panel, `${language}-${family}`, { fullPage: true });
      await picture(page, `${language}-${family}-page`);
    },
  );
});
