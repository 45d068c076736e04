/** The letters of European languages, spelt out: a `\p{L}` that ignores case takes a browser long to compile. */
export const letters = 'A-Za-zÀ-ÖØ-öø-ÿ\\u0100-\\u017FȘșȚț';
/** Capitals; in the extended Latin block capitals and small letters take turns, so that both are let in. */
export const capitals = 'A-ZÀ-ÖØ-Þ\\u0100-\\u017FȘȚ';

/** Where a word begins and ends: no letter or digit on the other side. */
export const start = `(?<![${letters}\\d_])`;
export const end = `(?![${letters}\\d_])`;

/** Blanks on one line, with the hard ones. */
export const blank = '[ \\t\\u00A0\\u202F]';

/** One of the words, the longest first, so that none hides a longer one; a blank stands for up to two. */
export function oneOf(words: readonly string[]): string {
  const longest = [...new Set(words)].sort((one, other) => other.length - one.length);
  return `(?:${longest.map((word) => word.replaceAll(' ', `${blank}{1,2}`)).join('|')})`;
}

/** How many digits there are in a text. */
export const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** A text in small letters without accents, as far as these are letters of their own. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
