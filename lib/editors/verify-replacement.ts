import type { Replacement } from './types.ts';
import { comparable } from './verify.ts';

/**
 * True when `after` is the draft with the words of the span replaced, and nothing else. White space may be of another
 * kind, but not missing or new where the words meet the draft. Takes texts as `readEditor` gives them.
 */
export function holdsInstead({ text, span, put }: Omit<Replacement, 'conversation'>, after: string): boolean {
  const before = text.slice(0, span[0]);
  const behind = text.slice(span[1]);
  const is = comparable(after);
  const words = comparable(put);
  const head = comparable(before);
  const tail = comparable(behind);
  if (words === '' || head.length + words.length + tail.length > is.length) return false;
  const between = is.slice(head.length, is.length - tail.length);
  const isGapAsMeant =
    (head === '' || /^\s/.test(between) === /\s$/.test(before + leading(put))) &&
    (tail === '' || /\s$/.test(between) === /^\s/.test(trailing(put) + behind));
  return is.startsWith(head) && is.endsWith(tail) && between.trim() === words && isGapAsMeant;
}

function leading(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function trailing(text: string): string {
  return text.slice(text.trimEnd().length);
}
