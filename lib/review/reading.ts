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
  const numberOf = (token: number) => sentences.findIndex(({ from, to }) => from <= token && token < to);
  const found = words.matcher.find(tokens).flatMap(({ pattern, from, to }) => {
    const role = words.roles[pattern];
    const sentence = numberOf(from);
    return role && sentence >= 0 ? [{ ...role, sentence, span: spanOf(tokens, from, to) }] : [];
  });
  const undone = new Set(found.filter(({ isUnless }) => isUnless).map(keyOf));
  const phrases = found
    .filter((phrase) => !phrase.isUnless && !undone.has(keyOf(phrase)))
    .map(({ kind, span, sentence }) => ({ kind, span, sentence }))
    .sort((one, other) => one.span[0] - other.span[0]);
  return { text, tokens, sentences, phrases };
}

function keyOf({ kind, sentence }: { readonly kind: PhraseKind; readonly sentence: number }): string {
  return `${kind} ${sentence}`;
}

/** The phrases of these kinds, in the order they stand. */
export function phrasesOf({ phrases }: Reading, ...kinds: readonly PhraseKind[]): readonly Phrase[] {
  return phrases.filter(({ kind }) => kinds.includes(kind));
}

/** Whether a reply, or one sentence of it, holds a phrase of one of these kinds. */
export function holds(reading: Reading, kinds: readonly PhraseKind[], sentence?: number): boolean {
  return reading.phrases.some(
    (phrase) => kinds.includes(phrase.kind) && (sentence === undefined || phrase.sentence === sentence),
  );
}
