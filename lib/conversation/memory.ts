import { noHistory, type TurnHistory } from '../cues/history.ts';
import type { Level } from '../cues/types.ts';
import { type LanguageMemory, noLanguageYet } from '../language/detect.ts';
import { type AddressCount, noAddressYet } from './address.ts';
import type { PromiseMade } from './promises.ts';
import type { SignSeen } from './topic.ts';
import { noTopicWords, type TopicWords } from './topic-words.ts';

/** What the fold carries from message to message beside what it shows; its size does not grow with the chat. */
export interface ConversationMemory {
  readonly customerLanguage: LanguageMemory;
  /** Stands in while the customer has written too little to tell. */
  readonly agentLanguage: LanguageMemory;
  readonly history: TurnHistory;
  /** Levels of the conversation after the last three customer turns, oldest first. */
  readonly levels: readonly Level[];
  readonly customerAddress: AddressCount;
  readonly agentAddress: AddressCount;
  readonly signs: readonly SignSeen[];
  readonly topicWords: TopicWords;
  readonly promises: readonly PromiseMade[];
}

/** Before the first message. */
export const noMemory: ConversationMemory = {
  customerLanguage: noLanguageYet,
  agentLanguage: noLanguageYet,
  history: noHistory,
  levels: [],
  customerAddress: noAddressYet,
  agentAddress: noAddressYet,
  signs: [],
  topicWords: noTopicWords,
  promises: [],
};
