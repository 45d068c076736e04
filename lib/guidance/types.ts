import type { Address } from '../conversation/types.ts';
import type { Language } from '../playbook/language.ts';
import type { Ask, TopicId } from '../playbook/types.ts';
import type { Cause, Lane, Strategy } from '../playbook/vocabulary.ts';
import type { LineReasonId } from './line-sources.ts';

/** One sentence that names the fact and its effect. */
export interface Acknowledgement {
  readonly text: string;
  readonly strategy: Strategy;
  readonly cause: Cause | TopicId;
  readonly reason: LineReasonId;
}

/** How the cost of an option stands to what the agent may decide. */
export interface Limit {
  /** In the playbook's currency; null while the amount has not been given. */
  readonly cost: number | null;
  readonly max: number;
  readonly isAbove: boolean;
}

/** One way out, filled and ready for the customer. */
export interface Option {
  readonly id: string;
  readonly offer: string;
  readonly condition: string | null;
  readonly deadline: string;
  /** Who does it; null is the agent. */
  readonly owner: string | null;
  /** The sentences for the customer; null until everything asked of the agent has been answered. */
  readonly text: string | null;
  /** What the agent is asked for. */
  readonly asks: readonly Ask[];
  /** Null where it costs nothing beyond what the customer is owed anyway. */
  readonly limit: Limit | null;
}

/** What the panel shows for this moment. */
export interface Advice {
  /** The language the reply is written in: the customer's. */
  readonly language: Language;
  readonly address: Address;
  /** What the options are for; null when it is not known. */
  readonly topic: TopicId | null;
  /** The two likeliest topics where none is known, for the agent to choose from. */
  readonly maybe: readonly TopicId[];
  /** What the customer is entitled to anyway, for the agent's eyes. */
  readonly floor: string | null;
  readonly lane: Lane | null;
  /** What the team wants done in this lane, for the agent's eyes. */
  readonly card: string | null;
  /** Up to three wordings, best first. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly options: readonly Option[];
  /** A small caring extra where the agent's side failed; never in the reply unless the agent adds it. */
  readonly gesture: Option | null;
  /** Opens the first message of a chat, `Hi Anna,`; null later on. */
  readonly greeting: string | null;
  /** What to say of the option the customer has chosen, or of a chat that is solved; null otherwise. */
  readonly closing: string | null;
  /** The question that ends the reply and gives the decision to the customer; empty where the agent's own answer has to follow. */
  readonly question: string;
  /** The whole reply with the first acknowledgement and every option. */
  readonly reply: string;
}
