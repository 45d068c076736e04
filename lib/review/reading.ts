import { spanOf, type Token, tokenize } from '../language/tokens.ts';
import type { Span } from '../transcript/types.ts';
import { type DraftSentence, draftSentences } from './draft-sentences.ts';
import type { PhraseKind } from './phrases.ts';
import type { CompiledWords } from './words/compile.ts';

/** Words of a reply that are of a kind. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly span: Span;
  /** The number of its sentence. */
  readonly sentence: number;
}

/** A text of the agent's side as the checks read it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly DraftSentence[];
  readonly phrases: readonly Phrase[];
}

/** Reads a reply: its sentences and the phrases in them. Pure, linear in the text. */
export function readReply(text: string, words: CompiledWords): Reading {
  const tokens = tokenize(text);
  const sentences = draftSentences(text, tokens);
  const numbers = numbersOf(sentences, tokens.length);
  const found = words.matcher.find(tokens).flatMap(({ pattern, from, to }) => {
    const role = words.roles[pattern];
    const sentence = numbers[from];
    const span = spanOf(tokens, from, to);
    if (!role || sentence === undefined || role.notAs?.test(text.slice(...span))) return [];
    return [{ kind: role.kind, isUnless: role.isUnless, sentence, span }];
  });
  const undone = new Set(found.filter(({ isUnless }) => isUnless).map(keyOf));
  const phrases = found
    .filter((phrase) => !phrase.isUnless && !undone.has(keyOf(phrase)))
    .map(({ kind, span, sentence }) => ({ kind, span, sentence }))
    .sort((one, other) => one.span[0] - other.span[0]);
  return { text, tokens, sentences, phrases: joined(phrases) };
}

/** The number of the sentence of each of so many tokens. */
function numbersOf(sentences: readonly DraftSentence[], tokens: number): readonly (number | undefined)[] {
  const numbers = new Array<number | undefined>(tokens).fill(undefined);
  for (const [number, { from, to }] of sentences.entries()) numbers.fill(number, from, to);
  return numbers;
}

/** "I'm so sorry" and the "sorry" in it are one phrase. */
function joined(phrases: readonly Phrase[]): readonly Phrase[] {
  const last = new Map<PhraseKind, number>();
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const at = last.get(phrase.kind);
    const before = at === undefined ? undefined : found[at];
    if (at !== undefined && before && phrase.span[0] < before.span[1]) {
      const end = Math.max(before.span[1], phrase.span[1]);
      found[at] = { ...before, span: [before.span[0], end] };
    } else {
      last.set(phrase.kind, found.length);
      found.push(phrase);
    }
  }
  return found;
}

function keyOf({ kind, sentence }: { readonly kind: PhraseKind; readonly sentence: number }): string {
  return `${kind} ${sentence}`;
}

/** The phrases of these kinds, in the order they stand. */
export function phrasesOf({ phrases }: Reading, ...kinds: readonly PhraseKind[]): readonly Phrase[] {
  return phrases.filter(({ kind }) => kinds.includes(kind));
}

/** The numbers of the sentences that hold a phrase of one of these kinds, each once, in order. */
export function sentencesWith(reading: Reading, ...kinds: readonly PhraseKind[]): readonly number[] {
  return [...new Set(phrasesOf(reading, ...kinds).map(({ sentence }) => sentence))];
}

/** Whether a reply, or one sentence of it, holds a phrase of one of these kinds. */
export function holds(reading: Reading, kinds: readonly PhraseKind[], sentence?: number): boolean {
  return reading.phrases.some(
    (phrase) => kinds.includes(phrase.kind) && (sentence === undefined || phrase.sentence === sentence),
  );
}
