import type { Sentence } from '../guidance/sentences-said.ts';
import { tokenize } from '../language/tokens.ts';
import { type Named, namedIn, sharesNamed } from './concrete.ts';
import type { DraftSentence } from './draft-sentences.ts';
import type { Look } from './look.ts';
import type { PhraseKind } from './phrases.ts';
import { holds } from './reading.ts';

/**
 * The customer's questions that a draft neither answers nor puts off to a time (C1). One is answered when the reply shares a
 * telling word with it. What shares no word with any of them may answer all of them where it takes a step, refuses, offers
 * or asks back; a bare time, number, link or "yes" answers one. Outcries are no questions.
 */
export function unansweredIn(look: Look): readonly Sentence[] {
  const { situation } = look;
  if (holds(look, ['answers_later'])) return [];
  const asked = situation.questions
    .filter(({ norms }) => norms.length >= fewestWords)
    .map((question) => ({
      question,
      named: namedIn([tokenize(question.text)], situation.words, shortNoun),
    }));
  const telling = asked.filter(({ named }) => named.words.size > 0);
  const isTouched = (named: Named) => sharesNamed(look.tokens, named, situation.words, shortNoun);
  const touched = telling.filter(({ named }) => isTouched(named));
  const open = telling.filter(({ named }) => !isTouched(named));
  const free = look.sentences.flatMap((sentence, at) => {
    const tokens = look.tokens.slice(sentence.from, sentence.to);
    const isBound = touched.some(({ named }) => sharesNamed(tokens, named, situation.words, shortNoun));
    return isBound ? [] : [{ sentence, at }];
  });
  if (free.some(({ sentence, at }) => takesUp(look, sentence, at))) return [];
  const answers = free.filter(({ sentence, at }) => isBareAnswer(look, sentence, at)).length;
  return open.slice(0, Math.max(0, open.length - answers)).map(({ question }) => question);
}

/** A dog, a bag, a fee: in a question they count. */
const shortNoun = 3;

/** `Seriously??` asks nothing. */
const fewestWords = 3;

const takingUp: readonly PhraseKind[] = [
  'i_do',
  'has_done',
  'faceless_do',
  'instead',
  'choice',
  'refusal',
  'wait_or_no',
  'asks_lead',
  'brings_help',
  'asks_more',
  'asks_order',
  'asks_email',
  'asks_phone',
  'asks_photo',
  'asks_name',
  'asks_address',
  'asks_what_happened',
];

/** Takes a step, says no, offers something or asks back. */
function takesUp(look: Look, { isQuestion }: DraftSentence, at: number): boolean {
  return isQuestion || holds(look, takingUp, at);
}

const yesOrNo =
  /^(?:yes|yep|yeah|no|nope|sure|of course|absolutely|ja|jawel|jazeker|jep|nee|zeker|klopt|natuurlijk|nein|doch|klar|gerne|natürlich|oui|non|si|bien sûr|sí|no|claro)(?!\p{L})/iu;
const link = /https?:\/\/|www\./i;

/** A time, a number, a link or a yes: the answer to one question. */
function isBareAnswer(look: Look, { text, from, to }: DraftSentence, at: number): boolean {
  if (holds(look, ['time'], at) || yesOrNo.test(text) || link.test(text)) return true;
  return look.tokens.slice(from, to).some(({ kind }) => kind === 'number');
}
