import { type PromiseMarks, promisesAt } from './promises.ts';
import type { Conversation, Promised } from './types.ts';

/** How near the hour of a promise is: `soon` within ten minutes. */
export type Urgency = 'later' | 'soon' | 'overdue';

const soon = 10 * 60_000;

/** The conversation with its promises as they stand at a moment, ISO 8601; the same one when none stands otherwise. */
export function withPromisesAt(conversation: Conversation, now: string, marks?: PromiseMarks): Conversation {
  const promises = promisesAt(conversation.memory.promises, now, marks);
  const before = conversation.promises;
  const isSame =
    promises.length === before.length &&
    promises.every(({ id, state }, place) => before[place]?.id === id && before[place]?.state === state);
  return isSame ? conversation : { ...conversation, promises };
}

/** Whether somebody still waits for it: not done, not dropped. What was done too late is broken, but over. */
export function isAwaited({ state, doneAt }: Pick<Promised, 'state' | 'doneAt'>): boolean {
  return state === 'open' || (state === 'broken' && doneAt === null);
}

/** How near the hour is; a promise without a time is never near. */
export function urgencyOf(by: string | null, now: string): Urgency {
  const left = by === null ? Number.POSITIVE_INFINITY : Date.parse(by) - Date.parse(now);
  if (left < 0) return 'overdue';
  return left <= soon ? 'soon' : 'later';
}
