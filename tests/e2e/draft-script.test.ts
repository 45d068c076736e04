import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import {
  ask,
  cutDraftLine,
  leaveDraftsAlone,
  openDraftLine,
  receivedFrom,
  replaceWords,
  waitForDraft,
} from '../../scripts/support/draft-line.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { type Helpdesk, markedWords, openTickets, zendesk } from '../support/reply-boxes.ts';
import { updateExtension } from '../support/restart.ts';

// The replica, which the functions that run in the helpdesk page find there.
declare const helpdesk: Helpdesk;

const { conversation } = zendesk;

let attune: AttuneBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch({ site: replicaSite });
  page = await attune.openPage(zendesk.address);
  panel = await attune.openPanel(page);
  await leaveDraftsAlone(panel);
});

afterAll(() => attune?.close());

beforeEach(async () => {
  await page.goto(zendesk.address, { waitUntil: 'load' });
  await page.evaluate(openTickets, { channel: 'native_messaging' });
  await openDraftLine(panel);
  await page.bringToFront();
});

describe('a note', () => {
  it('is never read, marked or changed', async () => {
    await page.evaluate(() => helpdesk.setChannel(1, 'internal'));
    await waitForDraft(panel, '', 'note');
    await page.evaluate(() => helpdesk.setCaret(1, 0));
    await page.keyboard.type('a secret');
    await ask(panel, { kind: 'mark', conversation, text: 'a secret', spans: [[2, 8]] });
    const request = { conversation, text: 'a secret', span: [2, 8] as const, put: 'word' };
    expect(await replaceWords(panel, request)).toEqual({ kind: 'refused', why: 'note-mode' });
    expect(await page.evaluate(markedWords)).toEqual([]);
    await page.evaluate(() => helpdesk.setChannel(1, 'native_messaging'));
    await waitForDraft(panel, '', 'reply');
    expect(JSON.stringify(await receivedFrom(panel))).not.toContain('secret');
  });
});

describe('the script for drafts', () => {
  const text = 'Hello Maria';

  it('is there once, however often it is brought in', async () => {
    await openDraftLine(panel);
    await page.evaluate((text) => helpdesk.setDraft(1, text), text);
    await waitForDraft(panel, text);
    const told = (await receivedFrom(panel)).map(({ report }) => report);
    expect(told.filter((report) => report.kind === 'draft' && report.text === text)).toHaveLength(1);
  });

  it('takes its marks with it when the last line is cut', async () => {
    await page.evaluate((text) => helpdesk.setDraft(1, text), text);
    await waitForDraft(panel, text);
    await ask(panel, { kind: 'mark', conversation, text, spans: [[0, 5]] });
    await page.waitForFunction(() => CSS.highlights.has('attune-draft'));
    await cutDraftLine(panel);
    await page.waitForFunction(() => !CSS.highlights.has('attune-draft'));
  });

  it('comes back after the extension was updated under the page', async () => {
    await page.evaluate((text) => helpdesk.setDraft(1, text), text);
    await waitForDraft(panel, text);
    await updateExtension(attune);
    panel = await attune.openPanel(page);
    await openDraftLine(panel);
    await waitForDraft(panel, text);
    const request = { conversation, text, span: [0, 5] as const, put: 'Dear' };
    expect(await replaceWords(panel, request)).toEqual({ kind: 'replaced' });
    await waitForDraft(panel, 'Dear Maria');
  });
});
