import type { Address } from '../conversation/types.ts';
import type { Language, Localised } from '../playbook/language.ts';
import type { Strategy, TopicId } from '../playbook/types.ts';
import type { LineReasonId } from './data/line-sources.ts';

/** One sentence that names the fact and its effect. */
export interface Acknowledgement {
  readonly text: string;
  readonly strategy: Strategy;
  /** Why it is worded so. */
  readonly reason: LineReasonId;
  /** Fact ids explained in docs/sources.md, e.g. `F12`. */
  readonly source: string;
}

/** One way out, filled and ready for the customer. */
export interface Option {
  readonly id: string;
  readonly offer: string;
  readonly condition: string | null;
  readonly deadline: string;
  /** Who does it; null is the agent. */
  readonly owner: string | null;
  /** What the customer is entitled to anyway, for the agent. */
  readonly floor: Localised | null;
  readonly text: string;
}

/** What the panel shows for this moment. */
export interface Advice {
  /** The language the reply is written in: the customer's. */
  readonly language: Language;
  readonly address: Address;
  readonly topic: TopicId | null;
  /** Up to three wordings, best first. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly options: readonly Option[];
  readonly gesture: string | null;
  /** Opens the first message of a chat, `Hi Anna,`; null later on. */
  readonly greeting: string | null;
  /** The question that ends the reply when every option is in it and gives the decision to the customer; empty where the agent's own answer has to follow. */
  readonly question: string;
  /** The whole reply with the first acknowledgement and every option. */
  readonly reply: string;
}
