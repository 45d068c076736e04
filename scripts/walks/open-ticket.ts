import type { Row } from '../support/helpdesk-page.ts';
import { stillExpected } from './drafts.ts';
import { type Claim, meaningOf, wordOf } from './panel-watch.ts';
import type { Channel, WalkTicket } from './walk.ts';

/** A ticket while a walk is made: what the page should hold of it, and what may still come. */
export class OpenTicket {
  readonly id: string;
  readonly word: string;
  readonly customer: string;
  readonly rows: Row[] = [];
  channel: Channel;
  readonly #drafts = new Map<Channel, string>();
  /** Replies that were asked for and have not been seen to arrive. */
  #expected: readonly string[] = [];
  #asked = 0;
  #arrived = 0;
  /** Inserts that a reload may have cut off after they arrived. */
  #unsure = 0;

  constructor(number: number, plan: WalkTicket) {
    this.id = String(number);
    this.word = wordOf(number);
    this.customer = `${this.word.charAt(0).toUpperCase()}${this.word.slice(1)} Baker`;
    this.channel = plan.channel;
    this.say('customer', plan.first);
  }

  get draft(): string {
    return this.#drafts.get(this.channel) ?? '';
  }

  get asked(): number {
    return this.#asked;
  }

  get arrived(): number {
    return this.#arrived;
  }

  get isWaiting(): boolean {
    return this.#expected.length > 0;
  }

  /** Adds a row and gives it as the page is to show it. */
  say(role: 'customer' | 'agent' | 'note', text: string): Row {
    const author = role === 'customer' ? this.customer : 'Robin Ellis';
    const row: Row = { role, author, text: text.replaceAll('{word}', this.word) };
    this.rows.push(row);
    return row;
  }

  type(line: string): void {
    this.#drafts.set(this.channel, `${this.draft}\n${line}`);
  }

  expect(reply: string): void {
    this.#asked += 1;
    this.#expected = [...this.#expected, reply];
  }

  /** The page loads anew: only the draft in view lives on. */
  reload(): void {
    const { draft } = this;
    this.#drafts.clear();
    this.#drafts.set(this.channel, draft);
    this.#unsure += this.#expected.length;
    this.#expected = [];
  }

  /** Compares the draft on the page with what it should be; gives what is wrong. */
  check(draft: string): string[] {
    const before = this.draft;
    this.#drafts.set(this.channel, draft);
    const left = stillExpected(draft, before, this.#expected);
    if (!left)
      return [`The draft of ${this.id} was ${JSON.stringify(before)} and is ${JSON.stringify(draft)}.`];
    this.#arrived += this.#expected.length - left.length;
    this.#expected = left;
    return [];
  }

  /** Compares what the panel said of its inserts with what arrived. */
  checkClaims(claims: readonly Claim[]): string[] {
    const meanings = claims.filter(({ customer }) => customer === this.customer).map(meaningOf);
    const told = meanings.filter((meaning) => meaning === 'in').length;
    const denied = meanings.filter((meaning) => meaning === 'not-in').length;
    const summary = `Of ${this.#asked} inserts into ${this.id}, ${this.#arrived} arrived, the panel says ${told} did and ${denied} did not.`;
    const isTrue = told <= this.#arrived + this.#unsure && this.#arrived <= this.#asked - denied;
    return isTrue ? [] : [summary];
  }
}
