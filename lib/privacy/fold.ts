/** A text as it is compared: its letters, and where each begins and ends in the original. */
export interface Folded {
  readonly letters: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const unseen = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const isBlank = (letter: string): boolean => (letter <= ' ' ? true : letter > '~' && /\s/.test(letter));

/** Without capitals, accents and what cannot be seen; any blanks are one; marks stay. */
export function foldWords(text: string): Folded {
  const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  let letters = '';
  let last = '';
  for (let at = 0; at < text.length; at++) {
    const folded = folding(text.charAt(at));
    if (folded === '' || (folded === ' ' && last === ' ')) {
      if (letters.length > 0) ends[letters.length - 1] = at + 1;
      continue;
    }
    starts[letters.length] = at;
    ends[letters.length] = at + 1;
    letters += folded;
    last = folded;
  }
  return { letters, starts, ends };
}

/** One small letter, a blank, or nothing. */
function folding(letter: string): string {
  if (isBlank(letter)) return ' ';
  if (letter <= '~') return letter.toLowerCase();
  if (letter === '’') return "'";
  if (unseen.test(letter)) return '';
  const small = letter.normalize('NFD').charAt(0).toLowerCase();
  return small.length === 1 ? small : letter;
}

/** Between two digits of one number stand at most this many marks. */
const mostApart = 3;

/** Only letters and digits; a break where more than a few marks part them, or other signs do. */
export function foldCodes(text: string): Folded {
  const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  let letters = '';
  let apart = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const isKept = /[A-Za-z0-9]/.test(letter);
    apart = isKept ? 0 : apart + (/[\s.\-/()_+‑–·]/.test(letter) ? 1 : mostApart + 1);
    if (!isKept && apart <= mostApart) continue;
    starts[letters.length] = at;
    ends[letters.length] = at + 1;
    letters += isKept ? letter.toUpperCase() : '\n';
  }
  return { letters, starts, ends };
}

/** A short text in one of the two ways, as a key. */
export const wordKey = (text: string): string => foldWords(text.trim()).letters;
export const codeKey = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
