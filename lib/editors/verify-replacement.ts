import type { Change } from './types.ts';
import { comparable } from './verify.ts';

/**
 * True when `after` is the draft with the words of the span replaced, and nothing else. White space may be of another
 * kind, but not missing or new where the words meet the draft. Takes texts as `readEditor` gives them.
 */
export function holdsInstead({ text, span: [from, to], put }: Change, after: string): boolean {
  const before = text.slice(0, from);
  const behind = text.slice(to);
  const is = comparable(after);
  const words = comparable(put);
  const head = comparable(before);
  const tail = comparable(behind);
  const between = is.slice(head.length, is.length - tail.length);
  const isParted = /\s$/.test(before) || /^\s/.test(put);
  const isPartedBehind = /\s$/.test(put) || /^\s/.test(behind);
  return (
    words !== '' &&
    between.trim() === words &&
    is === head + between + tail &&
    (head === '' || /^\s/.test(between) === isParted) &&
    (tail === '' || /\s$/.test(between) === isPartedBehind)
  );
}
