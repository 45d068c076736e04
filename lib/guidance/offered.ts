import type { Conversation } from '../conversation/types.ts';
import type { Language } from '../playbook/language.ts';
import type { Book, OptionPlan } from '../playbook/types.ts';

/** The ways out an agent has put to the customer already. */
export function offeredIn(
  { turns }: Pick<Conversation, 'turns'>,
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
  { turns }: Pick<Conversation, 'turns'>,
  offered: readonly OptionPlan[],
  book: Book,
): OptionPlan | null {
  const last = turns.at(-1);
  if (last?.message.role !== 'customer' || offered.length === 0) return null;
  const text = last.message.text.toLowerCase();
  if (text.includes('?')) return null;
  const wanted = text
    .split(/[,.;!\n]+/)
    .filter((part) => !negations[book.language].test(part))
    .join('\n');
  const place = places[book.language].findIndex((ordinal) => ordinal.test(wanted));
  const byPlace = place >= 0 && isShort(wanted) ? offered.slice(place, place + 1) : [];
  const named =
    byPlace.length > 0 ? byPlace : offered.filter(({ mentions }) => isMentioned(mentions, wanted));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What turns a customer's mention of a way out into its contrary. */
const negations: Readonly<Record<Language, RegExp>> = {
  en: /n['’]t\b|\b(?:not|no|never|without|dont|wont)\b/,
  nl: /\b(?:niet|geen|nooit|zonder)\b/,
  de: /\b(?:nicht|kein\w*|nie|ohne)\b/,
  fr: /\b(?:pas|jamais|aucune?|sans)\b/,
  es: /\b(?:no|nunca|sin|ningún|ninguna)\b/,
};

/** How somebody names one of a list by its place. */
const places: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/\b(?:1|1st|first|one)\b/, /\b(?:2|2nd|second|two)\b/, /\b(?:3|3rd|third|three)\b/, /\b4\b/],
  nl: [/\b(?:1|1e|eerste)\b/, /\b(?:2|2e|tweede)\b/, /\b(?:3|3e|derde)\b/, /\b4\b/],
  de: [/\b(?:1|erste[nsr]?)\b/, /\b(?:2|zweite[nsr]?)\b/, /\b(?:3|dritte[nsr]?)\b/, /\b4\b/],
  fr: [
    /\b(?:1|première|premiere|premier)\b/,
    /\b(?:2|deuxième|deuxieme|seconde?)\b/,
    /\b(?:3|troisième|troisieme)\b/,
    /\b4\b/,
  ],
  es: [/\b(?:1|primer[oa]?)\b/, /\b(?:2|segund[oa])\b/, /\b(?:3|tercer[oa]?)\b/, /\b4\b/],
};

/** A number in a long sentence is of something else. */
function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= 6;
}

function isMentioned(mentions: readonly string[], sentence: string): boolean {
  return mentions.some((mention) => sentence.includes(mention));
}
