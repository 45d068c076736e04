import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { fixtureNamed } from '../support/fixtures.ts';
import { fixtureAddress, fixtures } from '../support/intercom-fixtures.ts';
import { launch } from '../support/launch.ts';
import { openDesk, openLine, type PanelLine } from '../support/panel-line.ts';

const { html } = fixtureNamed(fixtures, 'attributes-inbox2');
const otherAddress = '/a/inbox/abc123/inbox/conversation/4712';

describe('while a conversation of Intercom is on show', () => {
  let attune: AttuneBrowser;
  let desk: Page;
  let page: Page;
  let line: PanelLine;

  beforeAll(async () => {
    attune = await launch({ site: () => ({ body: html, type: 'text/html; charset=utf-8' }) });
    page = await attune.openPage(fixtureAddress);
    desk = await openDesk(attune);
  });

  afterAll(() => attune?.close());

  beforeEach(async () => {
    await page.goto(fixtureAddress);
    line = await openLine(desk);
    expect(await line.next()).toMatchObject({ kind: 'snapshot', transcript: { messages: [{}, {}] } });
  });

  afterEach(() => line?.hangUp());

  /** Adds a part of the customer at the end of the stream, as the page does. */
  const append = (id: string, text: string) =>
    page.evaluate(
      (id, text) => {
        const part = document.querySelector('[data-part-entity-id]')?.cloneNode(true) as Element;
        part.querySelector('[data-part-group-id]')?.setAttribute('data-part-group-id', id);
        const words = part.querySelector('p');
        if (words) words.textContent = text;
        document.querySelector('[data-conversation-stream]')?.append(part);
      },
      id,
      text,
    );

  /** Draws another conversation into the same stream, as the page does some time after it has changed the address. */
  const redraw = (customer: string, text: string) =>
    page.evaluate(
      (customer, text) => {
        const part = document.querySelector('[data-part-entity-id]')?.cloneNode(true) as Element;
        part.querySelector('[data-part-group-id]')?.setAttribute('data-part-group-id', 'q1');
        const words = part.querySelector('p');
        if (words) words.textContent = text;
        document.querySelector('[data-conversation-stream]')?.replaceChildren(part);
        const title = document.querySelector('[data-conversation-title]');
        if (title) title.textContent = customer;
      },
      customer,
      text,
    );

  const goTo = (address: string) => page.evaluate((address) => history.pushState({}, '', address), address);

  it('an appended part is told, and only that', async () => {
    await append('p3', 'Are you there?');
    expect(await line.next()).toMatchObject({
      kind: 'change',
      sequence: 2,
      conversation: 'intercom:abc123:4711',
      from: 2,
      messages: [{ id: 'p3', role: 'customer', text: 'Are you there?' }],
    });
  });

  it('parts drawn anew are no news', async () => {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[data-part-entity-id]'))
        part.replaceWith(part.cloneNode(true));
    });
    await append('p3', 'Are you there?');
    expect(await line.next()).toMatchObject({ kind: 'change', sequence: 2, from: 2 });
  });

  it('a stream that is mounted anew is read on', async () => {
    await page.evaluate(() => {
      const stream = document.querySelector('[data-conversation-stream]');
      stream?.replaceWith(stream.cloneNode(true));
    });
    await append('p3', 'Are you there?');
    expect(await line.next()).toMatchObject({ kind: 'change', from: 2, messages: [{ id: 'p3' }] });
  });

  it('a switch of conversation gives the other one as a whole', async () => {
    await goTo(otherAddress);
    await redraw('Bob Other', 'Where is my refund?');
    expect(await line.next()).toMatchObject({
      kind: 'snapshot',
      transcript: {
        conversation: 'intercom:abc123:4712',
        customer: 'Bob Other',
        messages: [{ id: 'q1', text: 'Where is my refund?' }],
        health: { rows: 1 },
      },
    });
  });

  it('no word of the old conversation is told under the new address, however late the page is', async () => {
    await goTo(otherAddress);
    await append('p3', 'Said in the conversation that is being left.');
    expect(await line.next()).toMatchObject({ kind: 'none', why: 'cannot-read' });
    await redraw('Bob Other', 'Where is my refund?');
    expect(await line.next()).toMatchObject({
      kind: 'snapshot',
      transcript: { conversation: 'intercom:abc123:4712', messages: [{ text: 'Where is my refund?' }] },
    });
  });

  it('nor when the page writes the new words into the old nodes', async () => {
    await goTo(otherAddress);
    await page.evaluate(() => {
      for (const [index, part] of document.querySelectorAll('[data-part-group-id]').entries()) {
        part.setAttribute('data-part-group-id', `q${index}`);
        const words = part.querySelector('p')?.firstChild;
        if (words) words.nodeValue = `Other words, ${index}.`;
      }
    });
    expect(await line.next()).toMatchObject({
      kind: 'snapshot',
      transcript: { conversation: 'intercom:abc123:4712', messages: [{ id: 'q0' }, { id: 'q1' }] },
    });
  });

  it('leaving for a list is told', async () => {
    await goTo('/a/inbox/abc123/inbox/shared/all');
    expect(await line.next()).toMatchObject({ kind: 'none', why: 'no-conversation' });
  });
});
