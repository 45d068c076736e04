import type { Page } from 'puppeteer-core';
import type { InsertRefusal } from '../../lib/editors/types.ts';
import { en } from '../../lib/i18n/en/index.ts';
import type { Sight } from './foreign-words.ts';

/** What the panel said had become of an insert, for the customer it named then. */
export interface Claim {
  readonly customer: string;
  readonly sentence: string;
}

/** What was written down in the panel. */
export interface PanelRecord {
  readonly sights: Sight[];
  readonly claims: Claim[];
}

/** The words of a ticket look like this and like nothing else. */
const ticketWord = 'xq[a-p]+qx';

/** A word of its own for every ticket, which only its customer uses. */
export function wordOf(ticket: number): string {
  const letters = [...ticket.toString(16)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]);
  return `xq${letters.join('')}qx`;
}

/** Writes down from now on which words of tickets ever stand in the panel, and what it says of inserts. */
export async function watchPanel(panel: Page): Promise<void> {
  await panel.evaluate((pattern) => {
    const record: PanelRecord = { sights: [], claims: [] };
    Object.assign(globalThis, { record });
    let shown = '';
    const claimed = new Map<string, string>();
    const look = () => {
      const found = document.documentElement.outerHTML.toLowerCase().match(new RegExp(pattern, 'g'));
      const words = [...new Set(found)].sort();
      if (words.join() !== shown) record.sights.push({ at: Date.now(), words });
      shown = words.join();
      const customer = document.querySelector('h1')?.textContent ?? '';
      const sentence = document.querySelector('[data-bad] p')?.textContent ?? '';
      if (sentence && claimed.get(customer) !== sentence) record.claims.push({ customer, sentence });
      claimed.set(customer, sentence);
    };
    look();
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }, ticketWord);
}

declare const record: PanelRecord;

/** Takes what has been written down since it was last taken. */
export function takeRecord(panel: Page): Promise<PanelRecord> {
  return panel.evaluate(() => ({ sights: record.sights.splice(0), claims: record.claims.splice(0) }));
}

/** Waits until the panel shows a customer and so many of their messages. */
export async function untilShown(panel: Page, customer: string, messages: number): Promise<void> {
  await panel.waitForFunction(
    (customer, messages) =>
      document.querySelector('h1')?.textContent === customer &&
      document.querySelector('[data-read]')?.getAttribute('data-read') === String(messages),
    { polling: 'mutation', timeout: 8_000 },
    customer,
    messages,
  );
}

/** Waits until the panel is not inserting. */
export async function untilInserted(panel: Page): Promise<void> {
  const isOver = (busy: string) => document.querySelector('[data-bad] p')?.textContent !== busy;
  await panel.waitForFunction(isOver, { polling: 'mutation', timeout: 8_000 }, en.delivery.busy);
}

/** Presses "Insert" where the panel offers it; gives what is to be put in and for whom, or null. */
export function pressInsert(
  panel: Page,
): Promise<{ readonly customer: string; readonly reply: string } | null> {
  return panel.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="I"]');
    const customer = document.querySelector('h1')?.textContent;
    const reply = document.querySelector('[data-part="reply"] p')?.textContent;
    if (!button || button.disabled || !customer || !reply) return null;
    button.click();
    return { customer, reply };
  });
}

/** Refusals that do not say for certain that nothing was put in. */
const vague: readonly InsertRefusal[] = ['changed-otherwise', 'unreachable'];

/** What a claim says of the draft: `in`, `not-in`, or null when it leaves that open. */
export function meaningOf({ sentence }: Claim): 'in' | 'not-in' | null {
  if (sentence === en.delivery.inserted) return 'in';
  const refusals = Object.entries(en.refusals) as [InsertRefusal, string][];
  const why = refusals.find(([, words]) => words === sentence)?.[0];
  return why && !vague.includes(why) ? 'not-in' : null;
}
