import type { Token } from '../../language/tokens.ts';

/** The weights of a model are kept in this many slots; what is hashed to the same slot shares a weight. */
export const slots = 2 ** 15;

/** What a piece of a word counts beside a whole word or a pair of words. */
export const pieceValue = 0.5;

/** As if a text held this much more that says nothing: a turn of one word must not weigh like a sentence. */
const silence = 10;

/** What the sum over a text is divided by, given the sum of the squares of its values. */
export function lengthOf(squares: number): number {
  return Math.sqrt(squares + silence);
}

/** Told of every n-gram: its slot, what it counts, and the tokens it lies in (`from` to `to`, both included). */
export type VisitGram = (slot: number, value: number, from: number, to: number) => void;

/** Further tokens than these are not looked at: a complaint is told before, and reading stays quick. */
const mostTokens = 600;
/** The same for the letters of one word. */
const longestWord = 24;

const shortestPiece = 3;
const longestPiece = 5;

/** Start values, so that a word, a pair and a piece of the same letters fall into different slots. */
const wordSeed = 0x811c9dc5;
const pairSeed = 0x2f0b4a27;
const pieceSeed = 0x5bd1e995;
const edge = 95;
const sentenceStart = 1;

/**
 * Visits the n-grams of a text: words and pairs of neighbouring words within a sentence, and pieces of three to five
 * letters within each word. Numbers count as one word, marks other than ? and ! not at all.
 */
export function visitGrams(tokens: readonly Token[], visit: VisitGram): void {
  let before = sentenceStart;
  let beforeAt = 0;
  for (let at = 0; at < Math.min(tokens.length, mostTokens); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const word = hashOf(token);
    const isSilent = token.norm === '.' || token.norm === '\n';
    if (!isSilent) visit(slotOf(word), 1, at, at);
    visit(slotOf(mix(mix(pairSeed, before), word)), 1, before === sentenceStart ? at : beforeAt, at);
    if (token.kind === 'word') visitPieces(token.short, at, visit);
    before = token.kind === 'end' ? sentenceStart : word;
    beforeAt = at;
  }
}

function visitPieces(word: string, at: number, visit: VisitGram): void {
  const end = Math.min(word.length, longestWord);
  for (let from = -1; from <= end - shortestPiece + 1; from++) {
    let hash = pieceSeed;
    for (let length = 1; length <= longestPiece; length++) {
      const index = from + length - 1;
      if (index > end) break;
      hash = mix(hash, index < 0 || index === end ? edge : word.charCodeAt(index));
      if (length >= shortestPiece) visit(slotOf(hash), pieceValue, at, at);
    }
  }
}

function hashOf({ kind, short }: Token): number {
  if (kind === 'number') return wordSeed;
  let hash = wordSeed;
  for (let index = 0; index < Math.min(short.length, longestWord); index++) {
    hash = mix(hash, short.charCodeAt(index));
  }
  return hash;
}

/** One step of the hash FNV-1a. */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** The low bits of FNV-1a are its worst; the high ones are folded in. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
