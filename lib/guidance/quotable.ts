import { ownWords } from '../language/own-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { maskText } from '../transcript/masking.ts';
import type { Span } from '../transcript/types.ts';
import { personalWords, type QuoteWords, quoteWords, unfinished } from './quote-words.ts';

/** A clause that can be quoted as it stands. */
export interface Quotable {
  readonly text: string;
  readonly span: Span;
}

type Clause = readonly Token[];

const fewest = 3;
const most = 9;
/** What is quoted stands in the beginning of a text: what a person types, not what was pasted behind it. */
const longestText = 4000;
/** A longer number is somebody's or something's own. */
const longestNumber = 3;
/** Marks of somebody else's words, of a template, and of what was masked. */
const tears = /["“”„«»‹›{}\uFFFC]/;
/** Marks that stand inside a clause. */
const inner = /^[€$£%&/+°'’.]$/;

/**
 * The clauses of a customer's text that a reply can quote: whole clauses of three to nine words in the customer's own
 * wording, in their order. None that asks or orders, shouts, is coarse, or says who somebody is or where they live;
 * nothing that was masked. A clause that is too long is cut where two are linked, or left out. Linear in the text.
 */
export function quotablesIn(text: string, language: Language): readonly Quotable[] {
  const words = quoteWords[language];
  const own = maskText(text);
  const tokens = ownWords(text).filter(({ to }) => to <= longestText);
  return sentencesIn(tokens, language)
    .flatMap((sentence) => toldIn(sentence, words))
    .map((clause) => withoutFillers(clause, words))
    .filter((clause) => isQuotable(clause, text, words))
    .map((clause) => {
      const [from, to] = [clause[0]?.from ?? 0, clause.at(-1)?.to ?? 0];
      return { text: text.slice(from, to), span: [from, to] as const };
    })
    .filter(({ span: [from, to], text }) => own.slice(from, to) === text);
}

interface Sentence {
  readonly words: Clause;
  readonly isQuestion: boolean;
}

function sentencesIn(tokens: readonly Token[], language: Language): readonly Sentence[] {
  return splitAt(tokens, (token, at) => isEnd(token, tokens[at - 1], language)).map(({ part, border }) => ({
    words: part,
    isQuestion: border?.norm.includes('?') ?? false,
  }));
}

/** The point of a German ordinal, `zum 1. gekündigt`, ends no sentence. */
function isEnd(token: Token, before: Token | undefined, language: Language): boolean {
  const isOrdinal = language === 'de' && token.norm === '.' && isNumber(before) && before?.to === token.from;
  return token.norm === '\n' || (token.kind === 'end' && !isOrdinal);
}

/** The clauses of a sentence that tell something: all of them, or what stands before the question at its end. */
function toldIn({ words: sentence, isQuestion }: Sentence, words: QuoteWords): readonly Clause[] {
  const clauses = clausesIn(sentence, words).flatMap((clause) =>
    isQuestion || countOf(clause) > most ? atLinkers(clause, words) : [clause],
  );
  return isQuestion ? clauses.slice(0, -1) : clauses;
}

/**
 * The clauses between marks, each with what depends on it behind a comma. What stands at a quote or at something masked is
 * a piece of a clause, so it is left out.
 */
function clausesIn(sentence: Clause, { dependents }: QuoteWords): readonly Clause[] {
  const clauses: Clause[] = [];
  let before: Token | undefined;
  for (const { part, border } of splitAt(sentence, (token, at) => isBorder(token, at, sentence))) {
    const isWhole = !isTear(before) && !isTear(border);
    const isDependent = before?.norm === ',' && dependents.has(part[0]?.norm ?? '');
    if (isDependent) clauses.push([...(clauses.pop() ?? []), ...part]);
    else if (isWhole) clauses.push(part);
    before = border;
  }
  return clauses;
}

function isTear(border: Token | undefined): boolean {
  return border !== undefined && tears.test(border.norm);
}

function splitAt(
  tokens: Clause,
  ends: (token: Token, at: number) => boolean,
): readonly { readonly part: Clause; readonly border: Token | undefined }[] {
  const borders = tokens.flatMap((token, at) => (ends(token, at) ? at : []));
  return [...borders, tokens.length].map((end, index) => ({
    part: tokens.slice((borders[index - 1] ?? -1) + 1, end),
    border: tokens[end],
  }));
}

/** A mark or a sign that ends a clause; a hyphen inside a word, a currency and the like do not. */
function isBorder(token: Token, at: number, { [at - 1]: before, [at + 1]: after }: Clause): boolean {
  if (isWord(token)) return false;
  const isGlued = before?.to === token.from && token.to === after?.from;
  return !inner.test(token.norm) && !(token.norm === '-' && isGlued);
}

/** A long clause cut at the words that link two or add one, where something stands on both sides. */
function atLinkers(clause: Clause, words: QuoteWords): readonly Clause[] {
  const at = clause.findIndex(
    ({ norm }, index) =>
      (words.linkers.has(norm) || words.trailers.has(norm)) &&
      index >= fewest &&
      index < clause.length - 2 &&
      !isNumber(clause[index + 1]),
  );
  if (at === -1) return [clause];
  const isTrailer = words.trailers.has(clause[at]?.norm ?? '');
  return [clause.slice(0, at), ...(isTrailer ? [] : atLinkers(clause.slice(at + 1), words))];
}

function withoutFillers(clause: Clause, { fillers }: QuoteWords): Clause {
  const from = clause.findIndex((token) => isWord(token) && !fillers.has(token.norm));
  return from === -1 ? [] : clause.slice(from);
}

function isQuotable(clause: Clause, text: string, words: QuoteWords): boolean {
  const count = countOf(clause);
  const first = clause[0]?.norm ?? '';
  const norms = clause.map(({ norm }) => norm).join(' ');
  return (
    count >= fewest &&
    count <= most &&
    !words.openers.has(first) &&
    !words.dependents.has(first) &&
    !clause.some((token) => isNumber(token) && token.norm.replace(/\D/g, '').length > longestNumber) &&
    !isLoud(clause, text) &&
    !tears.test(text.slice(clause[0]?.from, clause.at(-1)?.to)) &&
    !words.coarse.test(norms) &&
    !personalWords.test(norms) &&
    !unfinished.test(norms)
  );
}

/** Stretched letters, a long word in capitals, or several: `WLAN` alone is a name. */
function isLoud(clause: Clause, text: string): boolean {
  const written = clause
    .map(({ from, to }) => text.slice(from, to))
    .filter((word) => /^\p{Lu}{3,}$/u.test(word));
  const isStretched = clause.some(({ norm, short }) => norm !== short);
  return isStretched || written.length > 1 || written.some(({ length }) => length > 4);
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

function countOf(clause: Clause): number {
  return clause.filter(isWord).length;
}
