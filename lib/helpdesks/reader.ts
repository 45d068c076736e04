import { healthOf, type Row, readThread, type ThreadContext, type Turn } from '../transcript/thread.ts';
import type { Message, MessageId, ReadingHealth } from '../transcript/types.ts';
import { isTranslated } from './translation.ts';
import type { Helpdesk, ShownConversation } from './types.ts';

/** One reading of a conversation. */
export interface Reading {
  readonly messages: readonly Message[];
  readonly customer: string | null;
  readonly health: ReadingHealth;
}

/** Reads the rows of one list again and again; a row that has not changed is not looked at twice. */
export class Reader {
  readonly shown: ShownConversation;
  readonly #helpdesk: Helpdesk;
  readonly #rows = new WeakMap<Element, Row | null>();
  readonly #places = new WeakMap<Row, Element>();
  #turns: readonly Turn[];
  #elements: readonly Element[] = [];
  #requester: string | null = null;

  /** Takes the turns an earlier reader of the same conversation knew, so that messages keep their ids and times. */
  constructor(helpdesk: Helpdesk, shown: ShownConversation, earlier: readonly Turn[]) {
    this.#helpdesk = helpdesk;
    this.shown = shown;
    this.#turns = earlier;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  /** Reads the list; with `onlyNew`, looks for rows only after the last one known. */
  read(context: ThreadContext, onlyNew = false): Reading {
    const { shown } = this;
    this.#elements = this.#find(onlyNew);
    const rows = this.#elements.flatMap((row) => this.#rowOf(row) ?? []);
    const said = rows.filter((row) => row.text);
    this.#turns = readThread(this.#turns, said, context);
    const messages = this.#turns.map((turn) => turn.message);
    const read = healthOf(this.#turns, rows.length, this.#helpdesk.isPartial(shown));
    const health = isTranslated(shown.list) ? { ...read, translated: true as const } : read;
    return { messages, customer: this.#customerAmong(messages), health };
  }

  /** Whether `next` or anything after it beside it is a known row. */
  isBeforeKnown(next: Node | null): boolean {
    for (let node = next; node; node = node.nextSibling) {
      if (node instanceof Element && this.#rows.has(node)) return true;
    }
    return false;
  }

  /** Whether `node` is a known row or inside one; that row is then read anew next time. */
  forget(node: Node): boolean {
    const { list } = this.shown;
    for (let place: Node | null = node; place && place !== list; place = place.parentNode) {
      if (place instanceof Element && this.#rows.delete(place)) return true;
    }
    return false;
  }

  /** Whether a page that names another conversation still shows rows of this one, as it does before it is drawn anew. */
  isLeftIn(other: ShownConversation): boolean {
    if (other.id === this.shown.id) return false;
    return this.#elements.some(
      (row) =>
        other.list.contains(row) && this.#rows.get(row)?.text === this.#helpdesk.readRow(row, other)?.text,
    );
  }

  /** Where a message stands on the page, or null when it no longer does. */
  placeOf(id: MessageId): Element | null {
    const turn = this.#turns.find(({ message }) => message.id === id);
    const place = turn && this.#places.get(turn.row);
    return place?.isConnected ? place : null;
  }

  #find(onlyNew: boolean): readonly Element[] {
    const last = onlyNew ? this.#elements.at(-1) : undefined;
    if (last?.parentElement !== this.shown.list) return this.#helpdesk.rows(this.shown);
    return [...this.#elements, ...this.#helpdesk.rows(this.shown, last)];
  }

  #rowOf(element: Element): Row | null {
    const known = this.#rows.get(element);
    if (known !== undefined) return known;
    const row = this.#helpdesk.readRow(element, this.shown);
    this.#rows.set(element, row);
    if (row) this.#places.set(row, element);
    return row;
  }

  /** The requester when they wrote; else whoever wrote as a customer first; else the requester. */
  #customerAmong(messages: readonly Message[]): string | null {
    const writers = messages.flatMap(({ role, author }) => (role === 'customer' && author) || []);
    this.#requester ??= this.#helpdesk.requester(this.shown);
    const requester = this.#requester;
    return requester && writers.includes(requester) ? requester : (writers[0] ?? requester);
  }
}
