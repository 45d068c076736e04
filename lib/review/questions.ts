import type { Sentence } from '../guidance/sentences-said.ts';
import { tokenize } from '../language/tokens.ts';
import { type Named, namedIn, sharesNamed } from './concrete.ts';
import type { DraftSentence } from './draft-sentences.ts';
import { greetingEnd } from './greeting.ts';
import { type Look, saysWhen } from './look.ts';
import { askingKinds } from './phrases.ts';
import { holds } from './reading.ts';
import { acknowledging } from './situation.ts';

/**
 * The customer's questions that a draft neither answers nor puts off to a time (C1). One is answered when the reply shares a
 * telling word with it. A reply that asks back or refuses, or takes a step that shares no word with any of them, may mean
 * all of them; any other sentence that says something may answer one in other words. Outcries are no questions.
 */
export function unansweredIn(look: Look): readonly Sentence[] {
  if (saysWhen(look) || bothWords.test(look.text) || asksOrRefuses(look)) return [];
  const asked = look.situation.questions.filter(({ norms }) => norms.length >= fewestWords);
  const words = asked.map(({ text }) => namedIn([tokenize(text)], look.situation.words, shortNoun));
  const isIn = (named: Named, { from, to }: Pick<DraftSentence, 'from' | 'to'>) =>
    sharesNamed(look.tokens.slice(from, to), named, look.situation.words, shortNoun);
  const touched = words.filter((named) => isIn(named, { from: 0, to: look.tokens.length }));
  const open = asked.filter((_, at) => {
    const named = words[at];
    return named !== undefined && named.words.size > 0 && !touched.includes(named);
  });
  const free = look.sentences.flatMap((sentence, at) =>
    touched.some((named) => isIn(named, sentence)) ? [] : [at],
  );
  if (free.some((at) => holds(look, steps, at))) return [];
  const answers = free.filter((at) => isBareAnswer(look, at) || saysSomething(look, at)).length;
  return open.slice(0, Math.max(0, open.length - answers));
}

/** A dog, a bag, a fee: in a question they count. */
const shortNoun = 3;

/** `Seriously??` asks nothing. */
const fewestWords = 3;

const steps = ['i_do', 'has_done', 'faceless_do', 'instead', 'choice', 'asks_lead', 'brings_help'] as const;

/** Whether a reply asks something back or says no. */
function asksOrRefuses(look: Look): boolean {
  return look.sentences.some(({ isQuestion }) => isQuestion) || holds(look, askingOrRefusing);
}

const askingOrRefusing = ['refusal', 'wait_or_no', ...askingKinds] as const;

/** "Both are fine." */
const bothWords =
  /(?<!\p{L})(?:both|all (?:of (?:them|those)|three)|allebei|beide|alle drie|beides|les deux|tous les deux|ambos|ambas|las dos|los dos)(?!\p{L})/iu;
const yesOrNo =
  /^(?:yes|yep|yeah|no|nope|sure|of course|absolutely|ja|jawel|jazeker|jep|nee|zeker|klopt|natuurlijk|nein|doch|klar|gerne|natürlich|oui|non|si|bien sûr|sí|no|claro)(?!\p{L})/iu;
const link = /https?:\/\/|www\./i;

/** A time, a number, a link or a yes: the answer to one question. */
function isBareAnswer(look: Look, at: number): boolean {
  const sentence = look.sentences[at];
  if (!sentence) return false;
  if (holds(look, ['time'], at) || yesOrNo.test(sentence.text) || link.test(sentence.text)) return true;
  return look.tokens.slice(sentence.from, sentence.to).some(({ kind }) => kind === 'number');
}

/** Whether a sentence says anything of the case: a greeting, thanks, a wish or an apology does not. */
export function saysSomething(look: Look, at: number): boolean {
  const sentence = look.sentences[at];
  if (!sentence || sentence.isQuestion || holds(look, courtesies, at)) return false;
  const said = look.text.slice(Math.max(sentence.span[0], greetingEnd(look.text)), sentence.span[1]).trim();
  return said.includes(' ') && !courtesy.test(said) && !welcome.test(said);
}

const courtesies = [...acknowledging, 'door_open', 'holding'] as const;

const courtesy =
  /^(?:thanks?|(?:have|enjoy) a|(?:i |we )?hope|bedankt|dank|fijne|prettige|(?:ik|we|wij) hopen?|vielen dank|danke|schönen|(?:ich|wir) hoffen?|merci|bonne|(?:j’|j')?espér|gracias|que (?:tenga|pase)|espero)/iu;
const welcome = /(?<!\p{L})(?:welcome|welkom|willkommen|bienvenue?|bienvenid[oa]s?)(?!\p{L})/iu;
