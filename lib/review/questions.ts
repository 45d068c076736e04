import type { Sentence } from '../guidance/sentences-said.ts';
import { tokenize } from '../language/tokens.ts';
import { namedIn, sharesNamed } from './concrete.ts';
import type { Look } from './look.ts';
import { holds, sentencesWith } from './reading.ts';

/**
 * The customer's questions that a draft neither answers nor puts off to a time (C1): one counts as answered when the reply
 * names what it asks about. Where it names nothing of it, one sentence that takes a step, sets a time, refuses or asks back
 * stands for one answer. Outcries are no questions.
 */
export function unansweredIn(look: Look): readonly Sentence[] {
  const { situation } = look;
  if (holds(look, ['answers_later'])) return [];
  const asks = situation.questions.filter(isReal);
  const untouched = asks.filter((question) => {
    const named = namedIn([tokenize(question.text)], situation.words, shortNoun);
    return named.words.size > 0 && !sharesNamed(look.tokens, named, situation.words, shortNoun);
  });
  const taken = new Set(sentencesWith(look, ...answering));
  const answers = look.sentences.filter(({ isQuestion }, at) => isQuestion || taken.has(at)).length;
  return untouched.slice(0, Math.max(0, untouched.length - answers));
}

/** A dog, a bag, a fee: in a question they count. */
const shortNoun = 3;

const answering = ['i_do', 'has_done', 'faceless_do', 'time', 'instead', 'choice', 'refusal'] as const;

/** `Seriously??` asks nothing. */
function isReal({ norms }: Sentence): boolean {
  return norms.length >= fewestWords;
}

const fewestWords = 3;
