import type { Page } from 'puppeteer-core';
import type { Channel } from './walk.ts';

/** What the functions below, which run in the helpdesk page, add to it: the replies that went out. */
declare const sent: object[];

/** Begins to write down what is sent; a page that loads anew must be told again. */
export async function watchSending(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.helpdesk.ready;
    Object.assign(globalThis, { sent: [] });
    window.helpdesk.onSend((reply) => sent.push(reply));
  });
}

/** The drafts of tickets, and how much was sent. */
export function lookAt(
  page: Page,
  tickets: readonly string[],
): Promise<{ readonly drafts: readonly string[]; readonly sent: number }> {
  return page.evaluate(
    (tickets) => ({ drafts: tickets.map((id) => window.helpdesk.draft(id)), sent: sent.length }),
    tickets,
  );
}

/** Brings tickets to the front, one right after the other; gives when each came, in milliseconds since the epoch. */
export function bringToFront(page: Page, tickets: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    (tickets) =>
      tickets.map((id) => {
        window.helpdesk.openTicket(id);
        return Date.now();
      }),
    tickets,
  );
}

/** Types a line at the end of the draft and puts the caret at a part of the whole. */
export async function typeLine(page: Page, ticket: string, line: string, caret: number): Promise<void> {
  await page.evaluate(
    (ticket, line, caret) => {
      const { helpdesk } = window;
      const draft = helpdesk.draft(ticket);
      helpdesk.setDraft(ticket, draft === '' ? line : `${draft}\n${line}`);
      helpdesk.setCaret(ticket, Math.floor(helpdesk.draft(ticket).length * caret));
    },
    ticket,
    line,
    caret,
  );
}

export async function setChannel(page: Page, ticket: string, channel: Channel): Promise<void> {
  await page.evaluate((ticket, channel) => window.helpdesk.setChannel(ticket, channel), ticket, channel);
}

export async function replaceEditor(page: Page, ticket: string): Promise<void> {
  await page.evaluate((ticket) => window.helpdesk.replaceEditor(ticket), ticket);
}

export async function replaceEditorDuringInsert(
  page: Page,
  ticket: string,
  fate: 'keeping' | 'losing',
): Promise<void> {
  await page.evaluate(
    (ticket, fate) => window.helpdesk.replaceEditorDuringInsert(ticket, fate),
    ticket,
    fate,
  );
}

export async function redraw(page: Page, ticket: string): Promise<void> {
  await page.evaluate((ticket) => window.helpdesk.rerenderList(ticket), ticket);
}

export async function setDraft(page: Page, ticket: string, draft: string): Promise<void> {
  await page.evaluate((ticket, draft) => window.helpdesk.setDraft(ticket, draft), ticket, draft);
}

export async function closeTickets(page: Page, tickets: readonly string[]): Promise<void> {
  await page.evaluate(
    (tickets) => Promise.all(tickets.map((ticket) => window.helpdesk.closeTicket(ticket))),
    tickets,
  );
}
