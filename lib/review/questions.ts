import type { Sentence } from '../guidance/sentences-said.ts';
import { tokenize } from '../language/tokens.ts';
import type { Span } from '../transcript/types.ts';
import { type Named, namedIn, sharesNamed } from './concrete.ts';
import type { DraftSentence } from './draft-sentences.ts';
import { greetingEnd, greetingWordsEnd } from './greeting.ts';
import { type Look, saysWhen } from './look.ts';
import { askingKinds } from './phrases.ts';
import { holds, phrasesOf } from './reading.ts';
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
  const answers = free.reduce(
    (sum, at) => sum + Math.max(toldIn(look, at), isBareAnswer(look, at) ? 1 : 0),
    0,
  );
  return open.slice(0, Math.max(0, open.length - answers));
}

/** A dog, a bag, a fee: in a question they count. */
const shortNoun = 3;

/** `Seriously??` asks nothing. */
const fewestWords = 3;

const steps = ['i_do', 'has_done', 'faceless_do', 'instead', 'choice', 'asks_lead', 'brings_help'] as const;

/** Whether a reply asks something back or says no; "Anything else?" asks nothing of the case. */
function asksOrRefuses(look: Look): boolean {
  const isAsking = look.sentences.some(({ isQuestion }, at) => isQuestion && !holds(look, ['door_open'], at));
  return isAsking || holds(look, askingOrRefusing);
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
  return toldIn(look, at) > 0;
}

/**
 * How many things of the case a sentence says, one between two semicolons: a greeting, a name, thanks, a wish, an apology or a
 * farewell is none.
 */
function toldIn(look: Look, at: number): number {
  const sentence = look.sentences[at];
  if (!sentence || sentence.isQuestion || holds(look, farewells, at)) return 0;
  const start = Math.max(sentence.span[0], greetingEnd(look.text));
  const halves = piecesOf(look.text, [start, sentence.span[1]], /[^;]+/g);
  return halves.filter((half) => piecesOf(look.text, half, /[^,–—]+/g).some((piece) => isTold(look, piece)))
    .length;
}

/** Whether a clause tells more than courtesy does. */
function isTold(look: Look, [from, to]: Span): boolean {
  const said = look.text.slice(from, to).trim();
  if (!said.includes(' ') || courtesy.test(said) || welcome.test(said) || introduction.test(said))
    return false;
  if (greetingWordsEnd(said) > 0 && said.split(' ').length <= longestGreeting) return false;
  return !phrasesOf(look, ...acknowledging).some(({ span }) => span[0] < to && from < span[1]);
}

const longestGreeting = 5;

/** The spans of the pieces of a span that are of this form. */
function piecesOf(text: string, [from, to]: Span, form: RegExp): readonly Span[] {
  return [...text.slice(from, to).matchAll(form)].map(({ index, 0: piece }) => [
    from + index,
    from + index + piece.length,
  ]);
}

const farewells = ['door_open', 'holding', 'ends_chat', 'survey'] as const;

const courtesy =
  /^(?:thanks?|(?:have|enjoy) a|(?:i |we )?hope|bedankt|dank|fijne|prettige|(?:ik|we|wij) hopen?|vielen dank|danke|schönen|(?:ich|wir) hoffen?|merci|bonne|(?:j’|j')?espér|gracias|que (?:tenga|pase)|espero)/iu;
const welcome = /(?<!\p{L})(?:welcome|welkom|willkommen|bienvenue?|bienvenid[oa]s?)(?!\p{L})/iu;
const introduction =
  /^(?:you(?:[’']re| are) (?:speaking|chatting|connected) (?:to|with)|(?:my name is|this is) \p{Lu}|(?:u|je|jij) (?:spreekt|chat) met|mijn naam is|sie (?:sprechen|schreiben|chatten) mit|mein name ist|je m[’']appelle|vous êtes en (?:ligne|contact|relation) avec|mi nombre es|(?:le|te) (?:atiende|habla|escribe))(?!\p{Ll})/iu;
