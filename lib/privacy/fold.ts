import type { Span } from '../transcript/types.ts';

/** A text as it is compared: each letter with the place it came from. */
export interface Folded {
  readonly letters: readonly string[];
  readonly places: readonly Span[];
}

const unseen = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const isAscii = (letter: string): boolean => letter < '\u0080';

/** Without capitals, accents and what cannot be seen; any blanks are one; marks stay. */
export function foldWords(text: string): Folded {
  const letters: string[] = [];
  const places: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const folded = isAscii(letter) ? letter.toLowerCase() : withoutAccent(letter);
    const isBlank = /\s/.test(folded);
    const last = places.at(-1);
    if (last && (folded === '' || (isBlank && letters.at(-1) === ' '))) last[1] = at + 1;
    else if (folded !== '') {
      letters.push(isBlank ? ' ' : folded);
      places.push([at, at + 1]);
    }
  }
  return { letters, places };
}

function withoutAccent(letter: string): string {
  if (letter === '’') return "'";
  if (unseen.test(letter)) return '';
  const small = letter.normalize('NFD').charAt(0).toLowerCase();
  return small.length === 1 ? small : letter;
}

/** Between two digits of one number stand at most this many marks. */
const mostApart = 3;

/** Only letters and digits; a break where more than a few marks part them, or other signs do. */
export function foldCodes(text: string): Folded {
  const letters: string[] = [];
  const places: Span[] = [];
  let apart = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const isKept = /[A-Za-z0-9]/.test(letter);
    apart = isKept ? 0 : apart + (/[\s.\-/()_+‑–·]/.test(letter) ? 1 : mostApart + 1);
    if (!isKept && (apart <= mostApart || letters.at(-1) === '\n')) continue;
    letters.push(isKept ? letter.toUpperCase() : '\n');
    places.push([at, at + 1]);
  }
  return { letters, places };
}

/** A short text in one of the two ways, as a key. */
export const wordKey = (text: string): string => foldWords(text.trim()).letters.join('');
export const codeKey = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
