import type { Language, Localised } from './language.ts';

/** Topics the built-in playbooks know. */
export const topicIds = ['parcel_delivered_not_received'] as const;

/** What a conversation can be about. */
export type TopicId = (typeof topicIds)[number];

/** What an acknowledgement does. */
export const strategies = [
  'play_back',
  'name_the_effort',
  'own_the_failure',
  'validate_as_reasonable',
  'name_the_stake',
  'give_control',
  'reassure_with_fact',
  'correct_myself',
  'condole',
  'boundary',
  'celebrate',
] as const;

/** The move an acknowledgement makes. */
export type Strategy = (typeof strategies)[number];

/**
 * A text with values in braces, e.g. `I send it by {cutOff}`, or several from the richest to the barest: the first
 * whose values are all known is used. Braces with a bar choose the form of address, informal first: `{je|u}`.
 * Written and filled by template.ts; never inserted with a brace unfilled.
 */
export type Template = string | readonly string[];

/** A text in the languages a playbook has been written for. */
export type Written<T> = Readonly<Partial<Record<Language, T>>>;

/** One way out, as a team lead writes it. */
export interface OptionPlan {
  readonly id: string;
  readonly offer: Written<Template>;
  readonly condition: Written<Template> | null;
  readonly deadline: Written<Template>;
  /** Who does it; null is the agent. */
  readonly owner: Written<Template> | null;
  /** The sentence for the customer: offer, condition, deadline and owner in one. */
  readonly text: Written<Template>;
  /** Words in an agent's message that show this way out was put to the customer already. */
  readonly mentions: Written<readonly string[]>;
}

/** Words that speak for a topic, in the pattern language of lib/language/pattern.ts. */
export interface TopicSign {
  readonly pattern: string;
  /**
   * How much it speaks for the topic, 0 to 1; signs combine like independent evidence. 0 marks a message that is about
   * something else: none of its signs for the topic count.
   */
  readonly weight: number;
  /** Signs of one half say the same thing in other words: only the strongest of them counts. Without one it counts alone. */
  readonly half?: string;
}

/** Values a team fixes for the braces of its texts. */
export interface PlaybookSettings {
  /** Until when a parcel handed in leaves the same day, `HH:MM` local time. */
  readonly cutOff: string;
  /** The form of address until the customer has shown one; the informal one needs a first name all the same. */
  readonly address: 'informal' | 'formal';
  /** Working days an express parcel is under way. */
  readonly expressDays: number;
  /** Working days a refund takes to reach the account. */
  readonly bankDays: number;
  /** Working days at most until a carrier trace is answered. */
  readonly traceDays: number;
}

/** One topic of a playbook. */
export interface TopicPlan {
  readonly id: TopicId;
  readonly name: Localised;
  /** What the customer is entitled to anyway, for the agent's eyes; docs/sources.md has the source. */
  readonly floor: Localised | null;
  readonly signs: Written<readonly TopicSign[]>;
  readonly options: readonly OptionPlan[];
}

/** What a team decides: one file. */
export interface Playbook {
  readonly id: string;
  readonly version: string;
  /** Values for braces that the team fixes, e.g. the cut-off time of the carrier. */
  readonly settings: PlaybookSettings;
  readonly topics: readonly TopicPlan[];
}
