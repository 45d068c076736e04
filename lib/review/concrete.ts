import type { Token } from '../language/tokens.ts';
import type { CompiledWords } from './words/compile.ts';

/** What a customer has named, in comparable form. Source: docs/sources.md F20. */
export interface Named {
  readonly words: ReadonlySet<string>;
  /** The first letters of the longer words, so that "waited" is known in "waiting". */
  readonly stems: ReadonlySet<string>;
}

/** Letters that two forms of a word share. */
const stemLength = 5;
const shortest = 4;

/** What texts name: words that say something of a case, and numbers. `least`: letters of the shortest word that counts. */
export function namedIn(texts: readonly (readonly Token[])[], words: CompiledWords, least = shortest): Named {
  const told = texts.flat().filter((token) => isTelling(token, words, least));
  return {
    words: new Set(told.map(({ norm }) => norm)),
    stems: new Set(told.flatMap(({ norm }) => stemOf(norm) ?? [])),
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
    if (!isTelling(token, words, least)) return false;
    const stem = stemOf(token.norm);
    return named.words.has(token.norm) || (stem !== null && named.stems.has(stem));
  });
}

function isTelling({ kind, norm }: Token, { hollow, grammar }: CompiledWords, least: number): boolean {
  if (kind === 'number') return norm.length > 1;
  if (kind !== 'word' || norm.length < least) return false;
  return !hollow.has(norm) && !grammar.stopWords.includes(norm);
}

/** A word shorter than a stem is compared whole, with what an ending may add to it: wait, waited. */
function stemOf(norm: string): string | null {
  return norm.length < shortest ? null : norm.slice(0, norm.length > stemLength + 1 ? stemLength : shortest);
}
