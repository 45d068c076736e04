import type { Span } from '../transcript/types.ts';
import type { Look } from './look.ts';
import { phrasesOf } from './reading.ts';

/**
 * The ways out a draft puts to the customer, by the sentences they stand in: items of a list, ways out of the topic by
 * their words, and the two sides of an "or".
 */
export function offersIn(look: Look): readonly Span[] {
  const items = look.sentences.filter(({ isItem }) => isItem).map(({ span }) => span);
  if (items.length >= 2) return items;
  const choices = phrasesOf(look, 'choice');
  const named = mentioned(look);
  if (named.length >= 2) return named;
  const [choice] = choices;
  // "Either ... or" is two ways out in one sentence.
  return choice ? [choice.span, choice.span] : named;
}

/** One span for each way out of the topic that is named, where it is named first. */
function mentioned({ situation, text }: Look): readonly Span[] {
  const lower = text.toLowerCase();
  return (situation.topic?.options ?? []).flatMap(({ mentions }) => {
    const found = mentions
      .map((mention) => [lower.indexOf(mention), mention.length] as const)
      .filter(([at]) => at >= 0)
      .sort(([one], [other]) => one - other)[0];
    return found ? [[found[0], found[0] + found[1]] as const] : [];
  });
}
