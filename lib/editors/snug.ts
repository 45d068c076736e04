import type { Replacement } from './types.ts';

/** Other words for a piece of a text. */
export type Change = Pick<Replacement, 'text' | 'span' | 'put'>;

/**
 * The same change without spaces at the edges of what is put, because a paste as paragraphs loses them: the neighbouring
 * word is taken in instead. Line breaks at the edges stay.
 */
export function snug({ text, span: [from, to], put }: Change): Change {
  const before = /^[^\S\n]/.test(put) ? endOfWords(text.slice(0, from)) : '';
  const start = from - before.length;
  const words = before + (before ? put : put.replace(/^[^\S\n]+/, ''));
  const behind = /[^\S\n]$/.test(put) ? (/^\S+/.exec(text.slice(to))?.[0] ?? '') : '';
  const whole = behind ? words + behind : trimSpaces(words);
  return { text, span: [start, to + behind.length], put: whole };
}

/** The word a text ends with; nothing where it ends with white space. */
function endOfWords(text: string): string {
  let start = text.length;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** Without spaces at the end. */
function trimSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && /[^\S\n]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
