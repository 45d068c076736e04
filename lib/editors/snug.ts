import type { Replacement } from './types.ts';

/** Other words for a piece of a text. */
export type Change = Pick<Replacement, 'text' | 'span' | 'put'>;

/**
 * The same change without white space at the edges of what is put, because a paste as paragraphs loses it: the word
 * beside it is taken in instead. Where there is none, the white space is not needed.
 */
export function snug({ text, span: [from, to], put }: Change): Change {
  const before = /^\s/.test(put) ? (text.slice(0, from).split(/\s/).at(-1) ?? '') : '';
  const behind = /\s$/.test(put) ? (text.slice(to).split(/\s/)[0] ?? '') : '';
  return {
    text,
    span: [from - before.length, to + behind.length],
    put: (before + put + behind).trim(),
  };
}
