import type { Span } from '../transcript/types.ts';
import type { Look } from './look.ts';
import { type Phrase, phrasesOf, sentencesWith } from './reading.ts';

/**
 * The ways out a draft puts to the customer, by where they are named: items of a list, ways out of the topic by their
 * words, and the two sides of an "or". What a sentence refuses is none.
 */
export function offersIn(look: Look): readonly Span[] {
  const named = mentioned(look);
  const items = look.sentences.filter(({ isItem }) => isItem).map(({ span }) => span);
  if (items.length >= 2 && isOffered(look, items, named)) return items;
  if (named.length >= 2) return named;
  const [choice] = phrasesOf(look, 'choice');
  if (!choice) return named;
  // "Either ... or" is two ways out in one sentence.
  const place = placeOf(look, choice);
  return [place, place];
}

/** Whether the one way out a draft names is what the customer asked for: then there is nothing left to choose. */
export function isAskedFor(look: Look): boolean {
  const asked = look.situation.questions.map(({ text }) => text.toLowerCase());
  const [given, more] = (look.situation.topic?.options ?? []).filter(
    ({ mentions }) => mentionsIn(look, mentions).length > 0,
  );
  const isAsked = given?.mentions.some((mention) => asked.some((text) => text.includes(mention))) ?? false;
  return more === undefined && isAsked;
}

/** Where the ways out of a choice stand: "Which do you prefer?" asks for those of the sentence before it. */
function placeOf({ sentences }: Look, { sentence, span }: Phrase): Span {
  const before = sentences[sentence - 1];
  return sentences[sentence]?.isQuestion && before && !before.isQuestion ? before.span : span;
}

/** Whether the items of a list name ways out, half of them at least, or say what the agent can do: the steps of an instruction do not. */
function isOffered(look: Look, items: readonly Span[], named: readonly Span[]): boolean {
  const naming = items.filter(([from, to]) => named.some(([at]) => from <= at && at < to));
  if (naming.length * 2 >= items.length) return true;
  const offering = new Set(sentencesWith(look, 'i_do', 'faceless_do'));
  return look.situation.topic !== null && look.sentences.some(({ isItem }, at) => isItem && offering.has(at));
}

/** One span for each way out of the topic that is named, where it is named first. */
function mentioned(look: Look): readonly Span[] {
  return (look.situation.topic?.options ?? []).flatMap(({ mentions }) =>
    mentionsIn(look, mentions).slice(0, 1),
  );
}

/** Where sentences that refuse nothing name a way out. */
function mentionsIn(look: Look, mentions: readonly string[]): readonly Span[] {
  const refused = new Set(sentencesWith(look, 'refusal', 'wait_or_no'));
  const offering = look.sentences.filter((_, at) => !refused.has(at));
  return offering.flatMap(({ text, span }) => placesOf(mentions, text.toLowerCase(), span[0]));
}

function placesOf(mentions: readonly string[], text: string, start: number): readonly Span[] {
  const found = mentions.flatMap((mention): readonly Span[] => {
    const at = text.indexOf(mention);
    return at < 0 ? [] : [[start + at, start + at + mention.length]];
  });
  return found.toSorted(([one], [other]) => one - other).slice(0, 1);
}
