import type { Cue, Level } from '../cues/types.ts';
import type { Language } from '../playbook/language.ts';
import type { TopicId } from '../playbook/types.ts';
import type { Lane } from '../playbook/vocabulary.ts';
import type { ConversationId, Message, MessageId, Span } from '../transcript/types.ts';
import type { ConversationMemory } from './memory.ts';
import type { PromiseActId } from './promise-words/promise-words.ts';

/** Where the level is going over the last customer turns. */
export type Trend = 'up' | 'same' | 'down';

/** How far the conversation has come. */
export type Stage = 'opening' | 'working' | 'closing';

/** How the customer is addressed: `du`, `je`, `tu`, `tú` or `Sie`, `u`, `vous`, `usted`; null where the language has one form or nobody has shown one yet. */
export type Address = 'informal' | 'formal' | null;

/** One message with what was read from it; score and level are null unless the customer wrote it. */
export interface Turn {
  readonly message: Message;
  readonly language: Language | null;
  /** Languages that only some of a customer's sentences are in; left out where there are none. */
  readonly alsoIn?: readonly Language[];
  readonly score: number | null;
  readonly level: Level | null;
  readonly cues: readonly Cue[];
}

/** What the conversation is about, how sure that is, and the words that say so. */
export interface TopicReading {
  readonly id: TopicId;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly { readonly message: MessageId; readonly span: Span }[];
}

declare const brand: unique symbol;

/** Identifies a promise inside its conversation: the id of its message and its place there, `m4#0`. */
export type PromiseId = string & { readonly [brand]: 'PromiseId' };

/** Something the agent's side said it would do. */
export interface Promised {
  readonly id: PromiseId;
  /** The message it was made in, and where in its text. */
  readonly message: MessageId;
  readonly span: Span;
  /** Those words: the clause that promises, a dozen words at most. */
  readonly what: string;
  readonly act: PromiseActId;
  /** The party that is named ("the engineer", "my colleague Sara"), else the writer of the message. */
  readonly who: string;
  /** ISO 8601, or null when no time was given. */
  readonly by: string | null;
  /** When the agent's side said it was done, ISO 8601, or null. Later than `by`, it was kept late. */
  readonly doneAt: string | null;
  /** `dropped` only by the agent's hand: no longer asked for, or no promise at all. */
  readonly state: 'open' | 'kept' | 'broken' | 'dropped';
}

/** The running state of one conversation: a pure fold over its messages. */
export interface Conversation {
  readonly id: ConversationId;
  readonly customer: string | null;
  readonly turns: readonly Turn[];
  readonly level: Level;
  readonly trend: Trend;
  /** The topic that is known; null while it is not clear. */
  readonly topic: TopicReading | null;
  /** Up to three that it may be, the likeliest first. */
  readonly topics: readonly TopicReading[];
  readonly stage: Stage;
  readonly lanes: readonly Lane[];
  /** The customer's language; null while unsure. */
  readonly language: Language | null;
  /** True when the customer writes a language Attune does not read. */
  readonly unreadLanguage: boolean;
  readonly address: Address;
  readonly promises: readonly Promised[];
  /** Carried from message to message by lib/conversation; nobody else reads it. */
  readonly memory: ConversationMemory;
}
