import type { Conversation } from '../conversation/types.ts';
import type { Book, OptionPlan } from '../playbook/types.ts';

/** The ways out an agent has put to the customer already. */
export function offeredIn(
  { turns }: Conversation,
  plans: readonly OptionPlan[],
  { words }: Book,
): readonly OptionPlan[] {
  const sentences = turns
    .filter(({ message }) => message.role === 'agent')
    .flatMap(({ message }) => message.text.toLowerCase().split(/[.!?\n]+/))
    .filter((sentence) => !words.refusals.some((refusal) => sentence.includes(refusal)));
  return plans.filter(({ mentions }) => sentences.some((sentence) => isMentioned(mentions, sentence)));
}

/** The one way out that the customer's answer names; null when it names none, several, or asks about it. */
export function chosenIn(
  { turns }: Conversation,
  offered: readonly OptionPlan[],
  { words }: Book,
): OptionPlan | null {
  const last = turns.at(-1);
  if (last?.message.role !== 'customer' || offered.length === 0) return null;
  const text = last.message.text.toLowerCase();
  if (text.includes('?') || words.refusals.some((refusal) => text.includes(refusal))) return null;
  const numbered = /^\W*(?:option |optie |opción )?([1-4])\W*$/.exec(text)?.[1];
  const named = numbered
    ? offered.slice(Number(numbered) - 1, Number(numbered))
    : offered.filter(({ mentions }) => isMentioned(mentions, text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function isMentioned(mentions: readonly string[], sentence: string): boolean {
  return mentions.some((mention) => sentence.includes(mention));
}
