import { tokenize } from '../language/tokens.ts';
import { draftSentences } from '../review/draft-sentences.ts';
import { greetingEnd } from '../review/greeting.ts';
import { mended } from '../review/mends.ts';
import type { Mend } from '../review/types.ts';

/** A better line as the panel offers it. */
export interface BetterLine {
  /** What to ask of the page, the least that makes the change; null where nothing would be left to put there. */
  readonly mend: Mend | null;
  /** How the sentences read that are new; null where words are only left out. */
  readonly line: string | null;
  /** What is copied in its place: the line, or the whole draft without the words. */
  readonly copy: string;
  /** The draft as it is then. */
  readonly after: string;
}

/** How a mend is offered. */
export function betterLine(text: string, mend: Mend): BetterLine {
  const after = mended(text, mend);
  const change = changeBetween(text, after);
  const line = change.put.trim() === '' ? null : newSentences(after, change, text);
  return { mend: exactMend(change), line, copy: line ?? after, after };
}

/** Two texts that differ between the same beginning and the same end. */
interface Change {
  readonly before: string;
  readonly old: string;
  readonly put: string;
  readonly behind: string;
}

/** What differs between two texts, in whole words. */
function changeBetween(text: string, after: string): Change {
  const most = Math.min(text.length, after.length);
  let from = 0;
  while (from < most && text[from] === after[from]) from += 1;
  while (from > 0 && (splitsWord(text, from) || splitsWord(after, from))) from -= 1;
  let kept = 0;
  while (kept < most - from && text.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  while (kept > 0 && (splitsWord(text, text.length - kept) || splitsWord(after, after.length - kept)))
    kept -= 1;
  return {
    before: text.slice(0, from),
    old: text.slice(from, text.length - kept),
    put: after.slice(from, after.length - kept),
    behind: text.slice(text.length - kept),
  };
}

function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /\S/.test(text[at - 1] ?? '') && /\S/.test(text[at] ?? '');
}

/**
 * The change as the page can prove it: never empty, and without white space at its seams, which editors make their own of.
 * Where it would be, the neighbouring word is put there again.
 */
function exactMend(found: Change): Mend | null {
  const change = found.put === '' ? withWordBeside(found) : found;
  const left = /^\s|^$/.test(change.put) ? withWordBefore(change) : change;
  const both = /\s$|^$/.test(left.put) ? withWordBehind(left) : left;
  const lead = both.put.length - both.put.trimStart().length;
  const put = both.put.trim();
  if (put === '') return null;
  // At the start and the end of a draft there is no word to hold the white space: it is of no use there.
  const from = both.before.length;
  return { span: [lead > 0 ? 0 : from, from + both.old.length], text: put };
}

/** With the word that stands close by, if one does. */
function withWordBeside(change: Change): Change {
  if (/^\S/.test(change.behind)) return withWordBehind(change);
  return /\S$/.test(change.before) ? withWordBefore(change) : change;
}

function withWordBefore(change: Change): Change {
  const word = /\S+\s*$/.exec(change.before)?.[0];
  if (word === undefined) return change;
  const before = change.before.slice(0, -word.length);
  return { ...change, before, old: word + change.old, put: word + change.put };
}

function withWordBehind(change: Change): Change {
  const word = /^\s*\S+/.exec(change.behind)?.[0];
  if (word === undefined) return change;
  const behind = change.behind.slice(word.length);
  return { ...change, old: change.old + word, put: change.put + word, behind };
}

/** The sentences of the new draft that were not in the old one; where none is new but its place, those that moved. */
function newSentences(after: string, { before, put }: Change, text: string): string {
  const from = before.length + put.length - put.trimStart().length;
  const to = before.length + put.trimEnd().length;
  const start = greetingEnd(after);
  const old = text.toLowerCase();
  const touched = draftSentences(after, tokenize(after))
    .map(({ span }) => span)
    .filter((span) => span[0] < to && span[1] > from);
  const fresh = touched.filter(
    ([at, end]) => !old.includes(after.slice(Math.max(at, start), end).toLowerCase()),
  );
  const [first, last] = [fresh[0], fresh.at(-1)];
  if (first && last) return after.slice(first[0], last[1]).trim();
  return after.slice(Math.min(touched[0]?.[0] ?? from, from), Math.max(touched.at(-1)?.[1] ?? to, to)).trim();
}
