import { alignRows } from './align.ts';
import { type PageTime, plausibleMoment } from './page-time.ts';
import type { ConversationId, Message, MessageId, ReadingHealth, Role } from './types.ts';

/** What one row of a page says by itself, before its neighbours are looked at. */
export interface Row {
  /** The id the page gives the message, or null. */
  readonly id: string | null;
  readonly role: Role;
  /** Null when the row shows no writer, as in a run only the first row does. */
  readonly author: string | null;
  readonly time: PageTime | null;
  readonly text: string;
}

/** A row and the message it became. */
export interface Turn {
  readonly row: Row;
  readonly message: Message;
  /** When it was seen to arrive; null when it was there already. */
  readonly seenAt: string | null;
  /** The latest known time up to here, in milliseconds since the epoch; -Infinity when none is known. */
  readonly latest: number;
}

/** What reading a thread needs to know besides the rows. */
export interface ThreadContext {
  readonly conversation: ConversationId;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether rows that come after all known ones are arriving now, so that `now` is their time. */
  readonly live: boolean;
  /** The reader's own clock as `HH:MM` at a moment. */
  readonly localClock: (at: number) => string;
}

/**
 * Turns the rows of a conversation into messages, going on from an earlier reading: only rows from the first changed
 * one on are looked at, messages keep their ids when the page replaces their rows or loads older ones above, and a
 * message that says what it said stays the same object.
 */
export function readThread(
  earlier: readonly Turn[],
  rows: readonly Row[],
  context: ThreadContext,
): readonly Turn[] {
  const from = firstDifference(earlier, rows);
  const known = earlier.slice(from);
  const fresh = rows.slice(from);
  const aligned = alignRows(
    known.map((turn) => keyOf(turn.row)),
    fresh.map(keyOf),
  );
  const arrived = context.live && rows.length > earlier.length && earlier.length > 0;
  const lastKnown = aligned.findLastIndex((index) => index !== null);
  const ids = new Set(earlier.map((turn) => turn.message.id));
  const turns = earlier.slice(0, from);
  fresh.forEach((row, index) => {
    const before = known[aligned[index] ?? -1];
    const seenAt = arrived && index > lastKnown ? new Date(context.now).toISOString() : null;
    const id = before?.message.id ?? freshId(row, context.conversation, ids);
    turns.push(
      readTurn(row, { id, before, seenAt: before ? before.seenAt : seenAt, above: turns.at(-1) }, context),
    );
  });
  return turns;
}

/** How completely the rows of a page became messages. */
export function healthOf(turns: readonly Turn[], rows: number, partial: boolean): ReadingHealth {
  const unknownRoles = turns.filter((turn) => turn.message.role === 'unknown').length;
  return { rows, read: turns.length, unknownRoles, partial };
}

interface Surroundings {
  readonly id: MessageId;
  readonly before: Turn | undefined;
  readonly seenAt: string | null;
  readonly above: Turn | undefined;
}

function readTurn(row: Row, { id, before, seenAt, above }: Surroundings, context: ThreadContext): Turn {
  const run = above && above.message.role === row.role && row.role !== 'unknown' ? above.message : null;
  const earliest = above?.latest ?? Number.NEGATIVE_INFINITY;
  const pageTime = row.time ? plausibleMoment(row.time, { ...context, earliest }) : (run?.at ?? null);
  const message: Message = {
    id,
    role: row.role,
    author: row.author ?? run?.author ?? null,
    text: row.text,
    at: seenAt ?? pageTime,
    timeLabel: row.time ? row.time.label : (run?.timeLabel ?? null),
  };
  const unchanged =
    before && JSON.stringify(before.message) === JSON.stringify(message) ? before.message : message;
  const latest = Math.max(earliest, message.at ? Date.parse(message.at) : earliest);
  return { row, message: unchanged, seenAt, latest };
}

/** Author and time are no part of it: they move to another row of a run when older history comes in above. */
function keyOf(row: Row): string {
  return row.id ?? `${row.role}\n${row.text}`;
}

function freshId(row: Row, conversation: ConversationId, taken: Set<MessageId>): MessageId {
  const stem = row.id ?? hash(`${conversation}\n${keyOf(row)}`);
  let id = stem as MessageId;
  for (let ordinal = 2; taken.has(id); ordinal += 1) id = `${stem}-${ordinal}` as MessageId;
  taken.add(id);
  return id;
}

/** FNV-1a, 32 bits; texts that meet get an ordinal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return `m${(value >>> 0).toString(36)}`;
}

function firstDifference(turns: readonly Turn[], rows: readonly Row[]): number {
  const index = rows.findIndex((row, place) => turns[place]?.row !== row);
  return index === -1 ? rows.length : index;
}
