import { isTelling, sharesNamed } from './concrete.ts';
import { greetingEnd } from './greeting.ts';
import { type Look, namesCase } from './look.ts';
import { askingKinds, type PhraseKind } from './phrases.ts';
import { saysSomething } from './questions.ts';
import { holds, type Phrase, phrasesOf, sentencesWith } from './reading.ts';
import { acknowledging } from './situation.ts';
import { startOf } from './told.ts';

const saying: readonly PhraseKind[] = [...acknowledging.filter((kind) => kind !== 'generic'), 'tells_back'];

/**
 * The first sentence that acknowledges specifically (C7, F20): it or the one right behind it names a fact of this chat, the
 * one before it says back what happened ("Nobody came. That is on us."), or the apology or feeling has a telling noun of its
 * own ("sorry for the extended travel time"). A worn-out phrase in it makes it none. Undefined where there is none.
 */
export function specificIn(look: Look): number | undefined {
  const worn = new Set(sentencesWith(look, 'generic'));
  const own = new Set(
    phrasesOf(look, ...withNoun).flatMap((each) => (hasNoun(look, each) ? each.sentence : [])),
  );
  return sentencesWith(look, ...saying).find(
    (at) =>
      !worn.has(at) &&
      (own.has(at) || namesCase(look, at) || namesCase(look, at + 1) || tellsBackIn(look, at - 1)),
  );
}

const withNoun = ['apology', 'feeling', 'responsibility'] as const;
const acting: readonly PhraseKind[] = ['i_do', 'has_done', 'faceless_do', 'holding'];
/** What a sentence does that tells nothing back, whatever words of the case it needs for it. */
const doing: readonly PhraseKind[] = [...acting, 'refusal', 'wait_or_no', 'way_out', ...askingKinds];

/** Whether a telling word stands with an apology or a feeling, between the marks around it; what is done next is none. */
function hasNoun(look: Look, { span, sentence }: Phrase): boolean {
  const found = look.sentences[sentence];
  if (!found) return false;
  const tokens = look.tokens.slice(found.from, found.to);
  const isMark = ({ norm }: { readonly norm: string }) => clauseMarks.has(norm);
  const before = tokens.findLastIndex((token) => token.to <= span[0] && isMark(token));
  const behind = tokens.findIndex((token) => token.from >= span[1] && isMark(token));
  const clause = tokens.slice(before + 1, behind < 0 ? undefined : behind);
  const [from, to] = [clause[0]?.from ?? 0, clause.at(-1)?.to ?? 0];
  const within = look.phrases.filter(
    (phrase) => phrase.sentence === sentence && phrase.span[0] < to && from < phrase.span[1],
  );
  if (within.some(({ kind }) => acting.includes(kind))) return false;
  const { words, conversation } = look.situation;
  const name = conversation.customer?.toLowerCase().split(/\s+/) ?? [];
  const isSaid = (at: number) =>
    within.some((phrase) => acknowledgingSet.has(phrase.kind) && phrase.span[0] <= at && at < phrase.span[1]);
  return clause.some(
    (token) =>
      token.kind === 'word' && isTelling(token, words) && !isSaid(token.from) && !name.includes(token.norm),
  );
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '-', '(', ')']);
const acknowledgingSet: ReadonlySet<PhraseKind> = new Set(acknowledging);

/** Sentences behind a greeting in which a customer is told back what happened (C6). */
const openingSentences = 2;

/**
 * Whether one of the first two sentences says back what the customer did, how long it took or what happened to them, with
 * no word of feeling: directness acknowledges too, in Dutch above all.
 */
export function tellsBack(look: Look): boolean {
  const start = greetingEnd(look.text);
  const behind = look.sentences.flatMap(({ span }, at) => (span[1] > start ? at : []));
  return behind.slice(0, openingSentences).some((at) => tellsBackIn(look, at));
}

/** One word of the case may stand in any sentence; two that are not the order itself tell what happened. */
const fewestDetails = 2;

/** The details a sentence names; the greeting before it names none. */
function namedDetails({ text, sentences, tokens, situation }: Look, at: number): number {
  const { from = 0, to = 0 } = sentences[at] ?? {};
  const { named, words, dry } = situation;
  const start = greetingEnd(text);
  const found = tokens.slice(from, to).filter((token) => {
    if (token.kind !== 'word' || token.from < start || dry.has(startOf(token.norm))) return false;
    return sharesNamed([token], named, words);
  });
  return new Set(found.map(({ norm }) => norm)).size;
}

/** Whether a sentence says back what the customer did or went through. */
export function tellsBackIn(look: Look, at: number): boolean {
  const sentence = look.sentences[at];
  if (!sentence || sentence.isQuestion || sentence.isItem) return false;
  if (holds(look, ['tells_back'], at) && namesCase(look, at)) return true;
  if (holds(look, ['takes_up_promise'], at)) return true;
  // "Thank you for contacting Lindt" names the company as a customer does.
  if (saysSomething(look, at) && !holds(look, doing, at) && namedDetails(look, at) >= fewestDetails)
    return true;
  const said = new Set(look.tokens.slice(sentence.from, sentence.to).map(({ norm }) => norm));
  return look.situation.lived.some((words) => words.every((word) => said.has(word)));
}
