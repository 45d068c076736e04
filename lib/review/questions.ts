import type { Sentence } from '../guidance/sentences-said.ts';
import { tokenize } from '../language/tokens.ts';
import { namedIn, sharesNamed } from './concrete.ts';
import type { Look } from './look.ts';
import { holds } from './reading.ts';

/**
 * The customer's questions that a draft neither answers nor puts off to a time (C1): one counts as answered when the reply
 * names what it asks about, takes a step or asks back for what the answer needs. Outcries are no questions.
 */
export function unansweredIn(look: Look): readonly Sentence[] {
  const { situation } = look;
  if (holds(look, ['answers_later'])) return [];
  const asks = situation.questions.filter(isReal);
  const isTaken = holds(look, answering) || look.sentences.some(({ isQuestion }) => isQuestion);
  return asks.filter((question, at) => {
    const named = namedIn([tokenize(question.text)], situation.words);
    if (named.words.size === 0) return false;
    if (sharesNamed(look.tokens, named, situation.words)) return false;
    return !(isTaken && at === asks.length - 1);
  });
}

const answering = ['i_do', 'faceless_do', 'time', 'instead', 'choice', 'refusal'] as const;

/** `Seriously??` asks nothing. */
function isReal({ norms }: Sentence): boolean {
  return norms.length >= fewestWords;
}

const fewestWords = 3;
