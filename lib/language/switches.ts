import { type Language, languages } from '../playbook/language.ts';
import { smallWords, unreadWords } from './detect-data.ts';
import { loanWords, tellingWords, titleWords } from './switch-data.ts';
import { type Piece, piecesOf } from './switch-pieces.ts';
import type { Token } from './tokens.ts';

/** A run of a turn's tokens that is in another language than the turn. */
export interface SwitchedPart extends Piece {
  readonly language: Language;
}

/**
 * The sentences and clauses of a turn that are clearly in another language than `main`, in their order; with `main` null,
 * all that are clearly in one of the five. What stands in quotation marks or after a colon is somebody else's, and titles
 * and names say nothing. Nearly every turn is done with after one look at its words. Pure; linear in the text.
 */
export function switchedParts(
  text: string,
  tokens: readonly Token[],
  main: Language | null,
): readonly SwitchedPart[] {
  if (!mayHoldAnother(tokens, main)) return [];
  const parts = piecesOf(tokens).flatMap(({ whole, clauses }) => {
    const language = whole && languageOf(text, tokens, whole, main);
    if (whole && language) return [{ ...whole, language }];
    return clauses.flatMap((clause) => {
      const spoken = languageOf(text, tokens, clause, main);
      return spoken ? [{ ...clause, language: spoken }] : [];
    });
  });
  return joined(parts);
}

/** Words of another language that are not the turn's own, before a turn is looked at again. */
const fewestForeign = 2;

function mayHoldAnother(tokens: readonly Token[], main: Language | null): boolean {
  const own = main === null ? 0 : bitOf[main];
  let foreign = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    const owners = ownersOf.get(norm) ?? 0;
    if (owners === 0 || (owners & own) !== 0) continue;
    foreign += 1;
    if (foreign >= fewestForeign) return true;
  }
  return false;
}

/** Fewer words than these are in another language only where each of them is. */
const fewestWords = 4;
const fewestTellingWords = 3;
/** How many words must speak for a language; those that titles are made of count half. */
const enough = 2;
/** How far it must lead before the turn's own language, and before a third one. */
const leadBeforeMain = 3;
const leadBeforeOthers = 1.5;
/** Of all words in a piece, how many must be known in the language. */
const knownShare = 0.4;

/** The language, other than `main`, that the words of a piece alone clearly speak for. */
function languageOf(
  text: string,
  tokens: readonly Token[],
  { from, to }: Piece,
  main: Language | null,
): Language | null {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (words.length < fewestTellingWords) return null;
  let best: Language | null = null;
  let [most, second] = [0, 0];
  for (const language of languages) {
    if (language === main) continue;
    const telling = weigh(words, bitOf[language], main === null ? 0 : bitOf[main]);
    if (telling > most) [best, most, second] = [language, telling, most];
    else second = Math.max(second, telling);
  }
  if (best === null || most < enough || most < second * leadBeforeOthers) return null;
  if (main !== null && most < leadBeforeMain * weigh(words, bitOf[main], bitOf[best])) return null;
  const bit = bitOf[best];
  const known = words.filter(({ norm }) => isLoan(norm) || ((ownersOf.get(norm) ?? 0) & bit) !== 0).length;
  if (known < (words.length < fewestWords ? 1 : knownShare) * words.length) return null;
  const unread = words.filter(({ norm }) => unreadSet.has(norm) && !ownersOf.has(norm)).length;
  if (unread * 2 > most) return null;
  return best !== 'de' && isTitle(text, words) ? null : best;
}

/** How many words are of one language and not of the other. */
function weigh(words: readonly Token[], of: number, notOf: number): number {
  let sum = 0;
  for (const { norm } of words) {
    const owners = ownersOf.get(norm) ?? 0;
    if ((owners & of) !== 0 && (owners & notOf) === 0) sum += titleSet.has(norm) ? 0.5 : 1;
  }
  return sum;
}

/** Half of the Words and more Begin so. German does that anyway. */
function isTitle(text: string, words: readonly Token[]): boolean {
  const later = words.slice(1).filter(({ norm }) => norm.length > 3);
  const capital = later.filter(({ from }) => /^\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2)));
  return later.length > 0 && capital.length >= later.length / 2;
}

/** Parts of one language with nothing but a mark between them are read as one. */
function joined(parts: readonly SwitchedPart[]): readonly SwitchedPart[] {
  const runs: SwitchedPart[] = [];
  for (const part of parts) {
    const before = runs.at(-1);
    if (before?.language === part.language && part.from - before.to <= 1)
      runs[runs.length - 1] = { ...before, to: part.to };
    else runs.push(part);
  }
  return runs;
}

const bitOf: Readonly<Record<Language, number>> = { en: 1, nl: 2, de: 4, fr: 8, es: 16 };
const titleSet: ReadonlySet<string> = new Set(titleWords.split(' '));
const unreadSet: ReadonlySet<string> = new Set(unreadWords.split(' '));
const loanSet: ReadonlySet<string> = new Set(loanWords.split(' '));

function isLoan(word: string): boolean {
  return loanSet.has(word);
}

/** The languages that have a word, as bits; loans are nobody's. */
const ownersOf: ReadonlyMap<string, number> = gatherOwners();

function gatherOwners(): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const language of languages) {
    for (const word of `${smallWords[language]} ${tellingWords[language]}`.split(' ')) {
      if (!loanSet.has(word)) owners.set(word, (owners.get(word) ?? 0) | bitOf[language]);
    }
  }
  return owners;
}
