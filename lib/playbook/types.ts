import type { Language } from './language.ts';
import type { PlaybookFile } from './schema.ts';
import type { CheckId, Role, Weight } from './vocabulary.ts';

/** What a conversation can be about: the id of a topic in a playbook. */
export type TopicId = string;

/** One topic of a playbook. */
export type TopicPlan = NonNullable<PlaybookFile['topics']>[number];

/** One way out, as a team lead writes it. */
export type OptionPlan = TopicPlan['options'][number];

/** Something only the agent can know; a text asks for it as `{?id}`. */
export type Ask = NonNullable<OptionPlan['asks']>[number];

/** A small caring extra, tied to a failure. */
export type Gesture = NonNullable<PlaybookFile['gestures']>[number];

/** Lines that make the same move for the same cause, the best first. */
export type LinePlan = NonNullable<PlaybookFile['lines']>[number];

/** What holds a reply together in one language. */
export type ReplyWords = Required<NonNullable<PlaybookFile['words']>>;

/** Values a team fixes for the braces of its texts. */
export type PlaybookSettings = Required<NonNullable<PlaybookFile['settings']>>;

/**
 * A text with values in braces, e.g. `I send it by {cutOff}`, or several from the richest to the barest: the first
 * whose values are all known is used. Braces with a bar choose the form of address, informal first: `{je|u}`; with a
 * question mark they ask the agent: `{?latest_day}`. Filled by template.ts; never inserted with a brace unfilled.
 */
export type Template = OptionPlan['offer'];

/** What a playbook says in one language. */
export interface Book {
  readonly language: Language;
  readonly words: ReplyWords;
  readonly topics: readonly TopicPlan[];
  readonly lines: readonly LinePlan[];
  readonly gestures: readonly Gesture[];
  readonly banned: readonly string[];
  readonly cards: NonNullable<PlaybookFile['cards']>;
}

/** What a team decides, as far as it has been loaded. */
export interface Playbook {
  readonly id: string;
  readonly settings: PlaybookSettings;
  /** How much each role may give without asking, in the playbook's currency. */
  readonly limits: Readonly<Record<Role, number>>;
  /** From which confidence a topic counts as known. */
  readonly sureFrom: number;
  /** Checks on a reply that the team weighs otherwise than Attune. */
  readonly checks: Readonly<Partial<Record<CheckId, Weight>>>;
  readonly books: Readonly<Partial<Record<Language, Book>>>;
}
