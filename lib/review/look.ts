import { sharesNamed } from './concrete.ts';
import { type Phrase, type Reading, readReply } from './reading.ts';
import type { Situation } from './situation.ts';
import type { Draft } from './types.ts';

/** A draft in its situation: what a check looks at. */
export interface Look extends Reading {
  readonly draft: Draft;
  readonly situation: Situation;
}

/** Reads a draft for the checks. */
export function lookAt(draft: Draft, situation: Situation): Look {
  return { ...readReply(draft.text, situation.words), draft, situation };
}

/** Whether a sentence of the draft names something of this chat (F20): the customer's own words, or a line Attune gave. */
export function namesCase(look: Look, sentence: number): boolean {
  const found = look.sentences[sentence];
  if (!found) return false;
  const { situation } = look;
  const isAdvised = situation.advice?.acknowledgements.some(({ text }) => text.includes(found.text)) ?? false;
  return isAdvised || sharesNamed(look.tokens.slice(found.from, found.to), situation.named, situation.words);
}

/** The span of the sentence a phrase stands in. */
export function sentenceOf(look: Look, { sentence, span }: Pick<Phrase, 'sentence' | 'span'>) {
  return look.sentences[sentence]?.span ?? span;
}

/** How heated the customer is at this moment. */
export function levelOf({ situation }: Look): number {
  return situation.conversation.level;
}
