import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/api.ts';
import type { PageReport } from '../../lib/browser/protocol.ts';
import type { ConversationId, Message, MessageId } from '../../lib/transcript/types.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { type Fixture, fixtureNamed } from '../support/fixtures.ts';
import { fixtures as intercomFixtures } from '../support/intercom-fixtures.ts';
import { launch } from '../support/launch.ts';
import { openDesk, openLine, type PanelLine } from '../support/panel-line.ts';
import { fixtureAddress, fixtures } from '../support/zendesk-fixtures.ts';

declare const chrome: typeof browser;

let attune: AttuneBrowser;
let desk: Page;
let page: Page;
let line: PanelLine;
let html = '';

beforeAll(async () => {
  const site = () => ({ body: html, type: 'text/html; charset=utf-8' });
  attune = await launch({ site });
  page = await attune.openPage(fixtureAddress);
  desk = await openDesk(attune);
});

afterAll(async () => {
  await attune?.close();
});

afterEach(async () => {
  await line?.hangUp();
});

/** Shows a page of the fixtures in the helpdesk's tab and gives what a panel is told first. */
async function show(fixture: Fixture): Promise<PageReport> {
  html = fixture.html;
  await page.goto(fixture.address);
  line = await openLine(desk);
  return line.next();
}

const helpdesks = [
  { helpdesk: 'Zendesk', fixtures },
  { helpdesk: 'Intercom', fixtures: intercomFixtures },
];

describe.each(helpdesks)('the built extension reads $helpdesk:', ({ fixtures }) => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const report = await show(fixture);
    const { expected } = fixture;
    if (expected.none) expect(report).toEqual({ kind: 'none', sequence: 1, why: expected.none });
    else expect(report).toMatchObject({ kind: 'snapshot', sequence: 1, transcript: expected.transcript });
    if (report.kind === 'snapshot') expect(report.transcript).toEqual(expected.transcript);
  });
});

describe('while a conversation is on show', () => {
  const first = 'zendesk:acme:4711' as ConversationId;
  const second = 'zendesk:acme:4712' as ConversationId;
  let messages: readonly Message[];

  beforeEach(async () => {
    const report = await show(named('two-tickets'));
    if (report.kind !== 'snapshot') throw new Error('The page was not read.');
    messages = report.transcript.messages;
  });

  it('an appended row is told, and only that', async () => {
    await append('4711', 'Are you there?');
    expect(await line.next()).toMatchObject({
      kind: 'change',
      sequence: 2,
      conversation: first,
      from: 2,
      messages: [{ role: 'customer', author: 'Jane Doe', text: 'Are you there?' }],
      health: { rows: 3, read: 3, unknownRoles: 0, partial: false },
    });
  });

  it('a row replaced by an equal one is no news', async () => {
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('article')) row.replaceWith(row.cloneNode(true));
    });
    await append('4711', 'Are you there?');
    expect(await line.next()).toMatchObject({ kind: 'change', sequence: 2, from: 2 });
  });

  it('a row that says something else is told from there on', async () => {
    await page.evaluate(() => {
      const row = document.querySelector('[data-ticket-id="4711"] article');
      const next = row?.cloneNode(true) as Element;
      const body = next.querySelector('[data-test-id="omni-log-message-content"]');
      if (body) body.textContent = 'My parcel is lost.';
      row?.replaceWith(next);
    });
    const report = changeIn(await line.next());
    expect(report.from).toBe(0);
    expect(report.messages[0]).toMatchObject({ text: 'My parcel is lost.' });
    expect(report.messages[1]).toEqual(messages[1]);
  });

  it('a text edited in place is told', async () => {
    await page.evaluate(() => {
      const body = document.querySelector(
        '[data-ticket-id="4711"] [data-test-id="omni-log-message-content"]',
      );
      if (body?.firstChild) body.firstChild.nodeValue = 'Edited.';
    });
    expect(await line.next()).toMatchObject({ kind: 'change', from: 0, messages: [{ text: 'Edited.' }, {}] });
  });

  it('typing and receipts are no news', async () => {
    await page.evaluate(() => {
      const list = document.querySelector('[data-ticket-id="4711"] [data-test-id="omni-log-container"]');
      const typing = document.createElement('div');
      typing.textContent = 'Jane Doe is typing';
      list?.append(typing);
      const receipt = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      receipt.setAttribute('data-test-id', 'convo-log-item-read-indicator');
      list?.querySelector('article [type="agent"]')?.append(receipt);
    });
    await append('4711', 'Are you there?');
    expect(await line.next()).toMatchObject({ sequence: 2, from: 2, messages: [{ text: 'Are you there?' }] });
  });

  it('a switch of ticket without a page load gives the other ticket as a whole', async () => {
    await switchTo('4712');
    expect(await line.next()).toMatchObject({
      kind: 'snapshot',
      transcript: {
        conversation: second,
        customer: 'Bob Other',
        messages: [{ text: 'This is another customer.' }],
      },
    });
    await switchTo('4711');
    expect(await line.next()).toMatchObject({
      kind: 'snapshot',
      transcript: { conversation: first, messages },
    });
  });

  it('nothing is told of a ticket that is not the one on show', async () => {
    await append('4712', 'Said in the hidden ticket.');
    await page.evaluate(() => history.pushState({}, '', '/agent/tickets/4712'));
    await append('4711', 'Said in the ticket that is being left.');
    await switchTo('4712');
    expect(await line.next()).toMatchObject({
      kind: 'snapshot',
      transcript: {
        conversation: second,
        messages: [{ text: 'This is another customer.' }, { text: 'Said in the hidden ticket.' }],
      },
    });
  });

  it('leaving for a page without a conversation is told', async () => {
    await page.evaluate(() => history.pushState({}, '', '/agent/dashboard'));
    expect(await line.next()).toMatchObject({ kind: 'none', why: 'no-conversation' });
  });

  it('a log that is mounted anew is read on, with the same messages', async () => {
    await page.evaluate(() => {
      const feed = document.querySelector('[data-ticket-id="4711"] [role="feed"]');
      feed?.replaceWith(feed.cloneNode(true));
    });
    await append('4711', 'Are you there?');
    expect(await line.next()).toMatchObject({
      kind: 'change',
      from: 2,
      messages: [{ text: 'Are you there?' }],
    });
  });

  it('a panel that missed something gets the whole again', async () => {
    await line.ask({ kind: 'resync' });
    expect(await line.next()).toMatchObject({ kind: 'snapshot', sequence: 2, transcript: { messages } });
  });

  it('two panels are served side by side', async () => {
    const other = await openLine(desk);
    expect(await other.next()).toMatchObject({ kind: 'snapshot', sequence: 1 });
    await append('4711', 'Are you there?');
    const expected = { kind: 'change', sequence: 2, from: 2 };
    expect(await line.next()).toMatchObject(expected);
    expect(await other.next()).toMatchObject(expected);
    await other.hangUp();
  });

  it('words are marked without a change to the nodes of the chat', async () => {
    const before = await chatMarkup();
    const mark = { message: idOf(messages[0]), span: [13, 29] as const };
    await line.ask({ kind: 'mark', conversation: first, marks: [mark] });
    await page.waitForFunction(() => CSS.highlights.get('attune')?.size === 1);
    expect(await marked('attune')).toEqual(['marked delivered']);
    expect(await chatMarkup()).toBe(before);
  });

  it('marks return when the page replaces its rows', async () => {
    const mark = { message: idOf(messages[0]), span: [13, 29] as const };
    await line.ask({ kind: 'mark', conversation: first, marks: [mark] });
    await page.waitForFunction(() => CSS.highlights.get('attune')?.size === 1);
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('article')) row.replaceWith(row.cloneNode(true));
    });
    await append('4711', 'Are you there?');
    await line.next();
    expect(await marked('attune')).toEqual(['marked delivered']);
  });

  it('a message asked for comes into view and stands out', async () => {
    await page.evaluate(() => {
      const list = document.querySelector<HTMLElement>(
        '[data-ticket-id="4711"] [data-test-id="omni-log-container"]',
      );
      list?.style.setProperty('padding-block-start', '3000px');
    });
    await line.ask({
      kind: 'reveal',
      conversation: first,
      mark: { message: idOf(messages[1]), span: [0, 4] },
    });
    await page.waitForFunction(() => CSS.highlights.get('attune-revealed')?.size === 1);
    expect(await marked('attune-revealed')).toEqual(['I am']);
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-ticket-id="4711"] [type="agent"]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
  });

  it('nothing of Attune stays on a page whose last panel has gone', async () => {
    const mark = { message: idOf(messages[0]), span: [13, 29] as const };
    await line.ask({ kind: 'mark', conversation: first, marks: [mark] });
    await page.waitForFunction(() => CSS.highlights.get('attune')?.size === 1);
    await line.hangUp();
    await page.waitForFunction(() => CSS.highlights.size === 0);
  });

  it('a newer copy of the script takes over without doubling', async () => {
    await desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://*.zendesk.com/*' });
      const files = ['/content-scripts/zendesk.js' as const];
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files });
    });
    expect(await line.next()).toMatchObject({ kind: 'snapshot', sequence: 1, transcript: { messages } });
    await append('4711', 'Are you there?');
    expect(await line.next()).toMatchObject({ kind: 'change', sequence: 2, from: 2 });
    await append('4711', 'Hello?');
    expect(await line.next()).toMatchObject({ kind: 'change', sequence: 3, from: 3 });
  });

  it('a hidden tab is read at most every five seconds', async () => {
    await desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://*.zendesk.com/*' });
      await chrome.tabs.create({ windowId: tab?.windowId ?? -1, active: true });
    });
    await page.waitForFunction(() => document.hidden, { polling: 100 });
    await append('4711', 'one');
    const early = changeIn(await line.next());
    const began = performance.now();
    await append('4711', 'two');
    await append('4711', 'three');
    const late = changeIn(await line.next());
    expect(early.messages.map(({ text }) => text)).toEqual(['one']);
    expect(late.messages.map(({ text }) => text)).toEqual(['two', 'three']);
    expect(performance.now() - began).toBeGreaterThan(4_000);
    await page.bringToFront();
  });
});

describe('older messages that are loaded', () => {
  it('come in above and leave the known ones what they are', async () => {
    const report = await show(named('older-history'));
    if (report.kind !== 'snapshot') throw new Error('The page was not read.');
    await page.evaluate(() => {
      const [row] = document.querySelectorAll('article');
      const older = row?.cloneNode(true) as Element;
      const body = older.querySelector('[data-test-id="omni-log-message-content"]');
      if (body) body.textContent = 'Hello?';
      row?.before(older);
      document.querySelector('[data-test-id="convolog-show-more-button"]')?.remove();
    });
    const change = changeIn(await line.next());
    expect(change.from).toBe(0);
    expect(change.messages.map(({ text }) => text)[0]).toBe('Hello?');
    expect(change.messages.slice(1)).toEqual(report.transcript.messages);
    expect(change.health).toEqual({ rows: 3, read: 3, unknownRoles: 0, partial: false });
  });
});

function named(name: string): Fixture {
  return fixtureNamed(fixtures, name);
}

function changeIn(report: PageReport): Extract<PageReport, { kind: 'change' }> {
  if (report.kind !== 'change') throw new Error(`Expected a change, got ${report.kind}.`);
  return report;
}

function idOf(message: Message | undefined): MessageId {
  if (!message) throw new Error('There is no such message.');
  return message.id;
}

/** Adds a row of the customer at the end of a ticket's log, as the page does. */
async function append(ticket: string, text: string): Promise<void> {
  await page.evaluate(
    (ticket, text) => {
      const list = document.querySelector(`[data-ticket-id="${ticket}"] [data-test-id="omni-log-container"]`);
      const row = list?.querySelector('article')?.cloneNode(true) as Element;
      const body = row.querySelector('[data-test-id="omni-log-message-content"]');
      if (body) body.textContent = text;
      list?.append(row);
    },
    ticket,
    text,
  );
}

/** Shows another ticket as the page does: address, active mark and visibility change, nothing is loaded. */
async function switchTo(ticket: string): Promise<void> {
  await page.evaluate((ticket) => {
    if (!location.pathname.endsWith(ticket)) history.pushState({}, '', `/agent/tickets/${ticket}`);
    for (const pane of document.querySelectorAll<HTMLElement>('#main_panes > div')) {
      const layout = pane.querySelector('[data-is-active]');
      const isActive = layout?.getAttribute('data-test-id') === `ticket-${ticket}-standard-layout`;
      layout?.setAttribute('data-is-active', String(isActive));
      pane.style.visibility = isActive ? '' : 'hidden';
    }
  }, ticket);
}

function chatMarkup(): Promise<string> {
  return page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
}

function marked(name: string): Promise<readonly string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name);
}
