import type { Page } from 'puppeteer-core';
import { addRow, addTicket, type Row } from '../support/helpdesk-page.ts';
import { waitForMessages } from '../support/panel-page.ts';
import type { DemoTurn, Scenario } from './scenario.ts';

/** The ticket the demo is about, and the one that is open beside it. */
export const demoTicket = '4711';
const otherTicket = '4712';

/** Helpdesks the demo can be played in. */
export const demoHelpdesks = ['zendesk', 'intercom'] as const;
export type DemoHelpdesk = (typeof demoHelpdesks)[number];

/** Addresses of the demo: the helpdesks' own hosts, answered on this machine. */
export const demoAddresses: Readonly<Record<DemoHelpdesk, string>> = {
  zendesk: `https://acme.zendesk.com/agent/tickets/${demoTicket}`,
  intercom: `https://app.intercom.com/a/inbox/abc123/inbox/conversation/${demoTicket}`,
};

/** How fast the play goes: with somebody watching, a person needs time to type and to read. */
export interface Pace {
  /** Milliseconds the customer is seen typing before a message. */
  readonly typing: number;
}

/** Sets the helpdesk up: the demo's ticket, still empty, and another customer's beside it. */
export async function prepare(page: Page, scenario: Scenario): Promise<void> {
  const { locale, customer, details, subject, other } = scenario;
  const channel = 'native_messaging';
  await addTicket(page, {
    id: demoTicket,
    requester: { name: customer, ...details },
    subject,
    channel,
    locale,
  });
  const rows = other.turns.map(({ text, role }): Row => ({ role, text, author: other.customer }));
  await addTicket(page, {
    id: otherTicket,
    requester: other.customer,
    subject: other.subject,
    channel,
    locale,
    rows,
  });
}

/** Plays one turn in the page and waits until the panel, having read it as message `count`, shows what it makes of it. */
export async function playTurn(
  screen: { readonly page: Page; readonly panel: Page },
  row: Row,
  count: number,
  pace: Pace,
): Promise<void> {
  const { page, panel } = screen;
  if (row.role === 'customer' && pace.typing > 0) await typeFor(page, pace.typing);
  await addRow(page, demoTicket, row);
  await waitForMessages(panel, count);
}

/** The row that shows a turn of the scenario. */
export function rowOf({ role, text }: DemoTurn, scenario: Scenario): Row {
  return { role, text, author: scenario[role] };
}

async function typeFor(page: Page, milliseconds: number): Promise<void> {
  const setTyping = (typing: boolean): Promise<void> =>
    page.evaluate((id, typing) => window.helpdesk.setTyping(id, typing), demoTicket, typing);
  await setTyping(true);
  await new Promise((done) => setTimeout(done, milliseconds));
  await setTyping(false);
}
