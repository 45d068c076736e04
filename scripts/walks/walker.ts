import type { Page } from 'puppeteer-core';
import { type AttuneBrowser, launchAttune } from '../support/attune-browser.ts';
import type { BrowserName } from '../support/find-browser.ts';
import { addRow, addTicket } from '../support/helpdesk-page.ts';
import { panelLines } from '../support/panel-page.ts';
import { replicaSite } from '../support/replica-site.ts';
import { watchErrors } from './errors.ts';
import { type Front, foreignWords, type Sight, stays } from './foreign-words.ts';
import { takeHoldUps, watchHoldUps } from './hold-ups.ts';
import { OpenTicket } from './open-ticket.ts';
import * as acts from './page-acts.ts';
import { pressInsert, takeRecord, untilInserted, untilShown, watchPanel } from './panel-watch.ts';
import type { Action, Walk } from './walk.ts';

/** What came of a walk. */
export interface WalkReport {
  /** What must not be, in sentences; empty when all is well. */
  readonly breaches: readonly string[];
  /** How many replies were asked for, and how many arrived. */
  readonly inserts: { readonly asked: number; readonly arrived: number };
  /** How long words could be seen after their tickets had gone from the front, in milliseconds. */
  readonly stays: readonly number[];
}

/** The ticket that is open before the first walk. Numbers are given once: no walk knows the tickets of another. */
const firstTicket = 1_000;

/** Makes walks in one browser, with one page and one panel for all of them. */
export class Walker {
  readonly #attune: AttuneBrowser;
  readonly #page: Page;
  readonly #panel: Page;
  readonly #takeErrors: () => Promise<readonly string[]>;
  #number = firstTicket;
  #tickets: readonly OpenTicket[] = [];
  #fronts: Front[] = [];
  #sights: Sight[] = [{ at: 0, words: [] }];

  private constructor(attune: AttuneBrowser, page: Page, panel: Page) {
    this.#attune = attune;
    this.#page = page;
    this.#panel = panel;
    this.#takeErrors = watchErrors(attune, [page, panel]);
  }

  /** Starts a browser with the built extension, a helpdesk page and the panel. */
  static async open(browser: BrowserName): Promise<Walker> {
    const attune = await launchAttune({ browser, site: replicaSite });
    const page = await attune.openPage('https://acme.zendesk.com/agent/dashboard');
    await acts.watchSending(page);
    const panel = await attune.openPanel(page);
    await watchHoldUps(page);
    await watchHoldUps(panel);
    await watchPanel(panel);
    const walker = new Walker(attune, page, panel);
    await walker.#warmUp();
    return walker;
  }

  /** The first advice takes longer than all others: what it needs is loaded then. */
  async #warmUp(): Promise<void> {
    const first = 'I have been waiting for two weeks for the {word}.';
    await this.#begin({ seed: 0, tickets: [{ language: 'en', channel: 'web', first }], actions: [] });
    await this.#settle();
  }

  close(): Promise<void> {
    return this.#attune.close();
  }

  /** Makes one walk. Breaches end up in the report; throws only when the browser itself does not go on. */
  async perform(walk: Walk): Promise<WalkReport> {
    await this.#begin(walk);
    const breaches: string[] = [];
    for (const action of walk.actions) {
      const found = [...(await this.#act(action)), ...(await this.#check())];
      breaches.push(...found.map((breach) => `${breach} (${JSON.stringify(action)})`));
      if (breaches.length > 0) break;
    }
    if (breaches.length === 0) breaches.push(...(await this.#end()));
    breaches.push(...(await this.#takeErrors()));
    const asked = sum(this.#tickets.map((ticket) => ticket.asked));
    const arrived = sum(this.#tickets.map((ticket) => ticket.arrived));
    return { breaches, inserts: { asked, arrived }, stays: stays(this.#sights, this.#fronts) };
  }

  /** Opens the tickets of a walk, with the first in front, and closes those of the walk before. */
  async #begin(walk: Walk): Promise<void> {
    const old = this.#tickets;
    this.#fronts = this.#fronts.slice(-1);
    this.#sights = this.#sights.slice(-1);
    this.#tickets = walk.tickets.map((plan) => new OpenTicket(this.#number++, plan));
    await this.#showTickets();
    await this.#switch([0]);
    await acts.closeTickets(this.#page, idsOf(old));
  }

  async #showTickets(): Promise<void> {
    for (const { id, customer, channel, rows } of this.#tickets) {
      await addTicket(this.#page, { id, requester: customer, subject: 'A question', channel, rows });
    }
  }

  /** Does one thing; gives what is wrong already. */
  async #act(action: Action): Promise<readonly string[]> {
    const front = this.#front;
    const page = this.#page;
    switch (action.kind) {
      case 'say': {
        const ticket = this.#ticket(action.ticket);
        await addRow(page, ticket.id, ticket.say(action.role, action.text));
        return [];
      }
      case 'switch':
        await this.#switch(action.tickets);
        return [];
      case 'insert':
        await this.#insert(action.swap);
        return [];
      case 'redraw':
        await acts.redraw(page, this.#ticket(action.ticket).id);
        return [];
      case 'swap-editor':
        await acts.replaceEditor(page, front.id);
        return [];
      case 'type':
        front.type(action.text);
        await acts.typeLine(page, front.id, action.text, action.caret);
        return [];
      case 'channel':
        return this.#changeChannel(front, action.channel);
      case 'reload':
        await this.#reload();
        return [];
      case 'wait':
        return this.#settle();
    }
  }

  async #switch(tickets: readonly number[]): Promise<void> {
    const coming = tickets.map((index) => this.#ticket(index));
    const times = await acts.bringToFront(this.#page, idsOf(coming));
    this.#fronts.push(...coming.map(({ word }, index) => ({ at: times[index] ?? 0, word })));
  }

  async #insert(swap: 'none' | 'keeping' | 'losing'): Promise<void> {
    if (swap !== 'none') await acts.replaceEditorDuringInsert(this.#page, this.#front.id, swap);
    const pressed = await pressInsert(this.#panel);
    this.#tickets.find(({ customer }) => customer === pressed?.customer)?.expect(pressed?.reply ?? '');
  }

  /** The box of a channel takes its draft along before it goes, so what is still on its way is waited for. */
  async #changeChannel(front: OpenTicket, channel: OpenTicket['channel']): Promise<readonly string[]> {
    const breaches = front.isWaiting ? [...(await this.#settle()), ...(await this.#check())] : [];
    await acts.setChannel(this.#page, front.id, channel);
    front.channel = channel;
    return breaches;
  }

  async #reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'load' });
    await acts.watchSending(this.#page);
    await watchHoldUps(this.#page);
    for (const ticket of this.#tickets) ticket.reload();
    await this.#showTickets();
    for (const { id, draft } of this.#tickets) await acts.setDraft(this.#page, id, draft);
  }

  /** Waits until the panel shows what the page shows. */
  async #settle(): Promise<readonly string[]> {
    const { customer, rows } = this.#front;
    try {
      await untilShown(this.#panel, customer, rows.length);
      await untilInserted(this.#panel);
      return [];
    } catch {
      const lines = (await panelLines(this.#panel)).join(' | ');
      return [`The panel does not show ${customer} with ${rows.length} messages, but: ${lines}`];
    }
  }

  /** Looks at the drafts, and at what was sent. */
  async #check(): Promise<readonly string[]> {
    const { drafts, sent } = await acts.lookAt(this.#page, idsOf(this.#tickets));
    const breaches = this.#tickets.flatMap((ticket, index) => ticket.check(drafts[index] ?? ''));
    return sent === 0 ? breaches : [...breaches, `${sent} replies were sent.`];
  }

  /** Visits every ticket that still waits for a reply, then compares what the panel showed and said with the page. */
  async #end(): Promise<readonly string[]> {
    const breaches = [...(await this.#settle())];
    for (const [index, ticket] of this.#tickets.entries()) {
      if (!ticket.isWaiting) continue;
      await this.#switch([index]);
      breaches.push(...(await this.#settle()));
    }
    breaches.push(...(await this.#check()));
    const { sights, claims } = await takeRecord(this.#panel);
    this.#sights.push(...sights);

    const holdUps = [...(await takeHoldUps(this.#panel)), ...(await takeHoldUps(this.#page))];
    const watched = { sights: this.#sights, fronts: this.#fronts, holdUps, end: Date.now() };
    breaches.push(...foreignWords(watched));
    return [...breaches, ...this.#tickets.flatMap((ticket) => ticket.checkClaims(claims))];
  }

  get #front(): OpenTicket {
    const word = this.#fronts.at(-1)?.word;
    return this.#tickets.find((ticket) => ticket.word === word) ?? this.#ticket(0);
  }

  #ticket(index: number): OpenTicket {
    const ticket = this.#tickets[index];
    if (!ticket) throw new RangeError(`The walk has no ticket ${index}.`);
    return ticket;
  }
}

function idsOf(tickets: readonly OpenTicket[]): readonly string[] {
  return tickets.map(({ id }) => id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
