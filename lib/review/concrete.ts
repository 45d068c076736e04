import type { Token } from '../language/tokens.ts';
import type { CompiledWords } from './words/compile.ts';

/** What a customer has named, in comparable form. Source: docs/sources.md F20. */
export interface Named {
  readonly words: ReadonlySet<string>;
  /** The first letters of the longer words, so that "delivered" is known in "delivery". */
  readonly stems: ReadonlySet<string>;
  /** How words with a short ending start, so that "lamps" is known in "lamp". */
  readonly starts: ReadonlySet<string>;
  /** Words of three letters, which count only as they stand: a bag, a dress. */
  readonly short: ReadonlySet<string>;
}

/** Letters that two forms of a longer word share. */
const stemLength = 5;
/** Letters that an ending adds to a short word: wait, waiting. */
const longestEnding = 3;
const shortest = 4;
/** Letters of a word that is known only as it stands. */
const shortLength = 3;

/** What texts name: words that say something of a case, and numbers. `least`: letters of the shortest word that counts. */
export function namedIn(texts: readonly (readonly Token[])[], words: CompiledWords, least = shortest): Named {
  const all = texts.flat().filter((token) => isTelling(token, words, shortLength));
  const told = all.filter(({ kind, norm }) => kind === 'number' || norm.length >= least);
  const norms = told.map(({ norm }) => norm);
  return {
    words: new Set(norms),
    stems: new Set(norms.flatMap((norm) => (norm.length < stemLength ? [] : norm.slice(0, stemLength)))),
    starts: new Set(norms.flatMap(startsOf)),
    short: new Set(all.flatMap(({ norm }) => (norm.length === shortLength ? norm : []))),
  };
}

/** Whether a run of a reply's words names something the customer has named. */
export function sharesNamed(
  tokens: readonly Token[],
  named: Named,
  words: CompiledWords,
  least = shortest,
): boolean {
  return tokens.some((token) => {
    if (!isTelling(token, words, shortLength)) return false;
    if (token.norm.length === shortLength && named.short.has(token.norm)) return true;
    return isTelling(token, words, least) && isNamed(token.norm, named);
  });
}

function isNamed(norm: string, { words, stems, starts }: Named): boolean {
  if (words.has(norm)) return true;
  if (startsOf(norm).some((start) => words.has(start))) return true;
  return norm.length < stemLength ? starts.has(norm) : stems.has(norm.slice(0, stemLength));
}

/** The short words that this one may be a form of. */
function startsOf(norm: string): readonly string[] {
  const isForm = (length: number) => length < norm.length && norm.length <= length + longestEnding;
  return [3, 4].filter(isForm).map((length) => norm.slice(0, length));
}

/** Whether a word says something of a case: not hollow, no function word, of at least so many letters. */
export function isTelling(
  { kind, norm }: Token,
  { hollow, grammar }: CompiledWords,
  least = shortest,
): boolean {
  if (kind === 'number') return norm.length > 1;
  if (kind !== 'word' || norm.length < least) return false;
  return !hollow.has(norm) && !grammar.stopWords.includes(norm);
}
