import type { Language } from '../playbook/language.ts';
import type { Span } from '../transcript/types.ts';
import type { EnglishReader } from './english.ts';
import { factsOfSentence, isAboutOrder } from './facts-read.ts';
import { factSentences } from './facts-spans.ts';

/** What a fact is about. */
export const factKinds = [
  /**
   * What was ordered: `blue jacket`. German, French and Spanish keep the article or possessive, which shows gender and
   * number: `meine blaue Jacke`.
   */
  'item',
  /** The customer's own word for what was sent: `parcel`, `bestelling`. */
  'parcel',
  'order',
  'tracking',
  /** Money with its currency, as written. */
  'amount',
  'person',
  'place',
  /** The word that says the status claims delivery, and the day and time it claims. */
  'delivered',
  'delivered_day',
  'delivered_time',
  /** What was promised, and for when. */
  'promised',
  'promised_day',
  /** A day of the calendar that is neither. */
  'date',
  /** What the customer did: waited in, asked around, searched, got in touch. The text is the part that varies. */
  'effort_waited',
  'effort_asked',
  'effort_searched',
  'effort_contacted',
  /** How long, since when, and the how manieth time. */
  'duration',
  'since',
  'nth',
  /** What it was needed for: `my daughter's birthday`. */
  'occasion',
  /** What is wrong with the thing: `the zip is broken`, `écran fissuré`. */
  'flaw',
  /** What does not work, with its article where it has one: `my internet`, `invoice export`. */
  'service',
  /** Who has died: `mother`. */
  'relation',
  /** A question of the customer, whole. */
  'question',
] as const;

/** The kind of a fact. */
export type FactKind = (typeof factKinds)[number];

/** Something a customer said that a reply may play back: always a piece of the customer's own text. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
  /** Which of the customer's texts, from 0. */
  readonly turn: number;
  /** Where it stands in that text. */
  readonly span: Span;
}

/** The facts of a conversation in the order they were written. */
export type Facts = readonly Fact[];

/** How many of the last texts the English reader looks at: it is slower than all else. */
const turnsForReader = 3;

/**
 * Finds what a customer's texts say about the case. Takes the texts in order and their language; before its patterns are
 * loaded (facts-load.ts), it gives none. With an English reader, nouns, people and places of the last three
 * texts are found too. Never throws; linear in the texts.
 */
export function readFacts(
  customerTexts: readonly string[],
  language: Language,
  english?: EnglishReader,
): Facts {
  const ofOrder = isAboutOrder(customerTexts, language);
  const firstForReader = customerTexts.length - turnsForReader;
  return customerTexts.flatMap((text, turn) => {
    const reader = language === 'en' && turn >= firstForReader ? english : undefined;
    return factSentences(text).flatMap((sentence) =>
      factsOfSentence(sentence, language, { reader, ofOrder }).map((fact) => ({ ...fact, turn })),
    );
  });
}

/** The last fact of a kind: what was said later corrects what was said before. */
export function lastFact(facts: Facts, kind: FactKind): Fact | null {
  return facts.findLast((fact) => fact.kind === kind) ?? null;
}
