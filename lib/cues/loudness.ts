import type { Token } from '../language/tokens.ts';

/** A turn is written loudly when this share of its words is in capitals. */
export const loudFrom = 0.6;

/** Fewer words than this may all be names or codes. */
const fewestWords = 3;
const shortestWord = 3;

/** The share of a turn's words that are in capitals, 0 to 1; null when it holds too few to tell. */
export function capitalShare(text: string, tokens: readonly Token[]): number | null {
  const words = tokens.filter(({ kind, norm }) => kind === 'word' && norm.length >= shortestWord);
  if (words.length < fewestWords) return null;
  const loud = words.filter(({ from, to }) => isCapital(text.slice(from, to)));
  return loud.length / words.length;
}

/** Whether a turn carries rows of marks, stretched letters or an angry face. */
export function hasLoudMarks(text: string, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, norm, short, from, to }) =>
      (kind === 'end' && isRow(text.slice(from, to))) ||
      (kind === 'word' && norm !== short) ||
      (kind === 'sign' && angryFaces.has(norm)),
  );
}

const angryFaces: ReadonlySet<string> = new Set(['😡', '🤬', '😠', '👿', '💢', '🙄', '😤']);

/** Three marks or more with an exclamation among them, or both kinds together: `!!!`, `?!`. */
function isRow(marks: string): boolean {
  const exclaims = [...marks].filter((mark) => mark === '!').length;
  return exclaims >= 3 || (exclaims > 0 && marks.includes('?')) || /\?{3}/.test(marks);
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
