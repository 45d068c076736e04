declare const brand: unique symbol;

/** Identifies a conversation: `zendesk:<subdomain>:<ticket>`, `intercom:<app>:<conversation>`, `paste:<random>`. */
export type ConversationId = string & { readonly [brand]: 'ConversationId' };

/** Identifies a message inside its conversation; stable while the conversation is shown. */
export type MessageId = string & { readonly [brand]: 'MessageId' };

/** Who wrote a message. `unknown` is never guessed away. */
export type Role = 'customer' | 'agent' | 'bot' | 'note' | 'system' | 'unknown';

/** Part of a text: UTF-16 offsets, the end exclusive. */
export type Span = readonly [from: number, to: number];

/** One turn as the page shows it. */
export interface Message {
  readonly id: MessageId;
  readonly role: Role;
  /** The name shown for the writer, or null when the page shows none. */
  readonly author: string | null;
  readonly text: string;
  /** ISO 8601 with zone, only when plausible (not in the future, not before its predecessor); else null. */
  readonly at: string | null;
  /** The time as the page words it, for people; null when there is none. */
  readonly timeLabel: string | null;
}

/** How completely a conversation could be read. */
export interface ReadingHealth {
  /** Message rows found on the page. */
  readonly rows: number;
  /** Rows that became messages. */
  readonly read: number;
  /** Messages whose writer could not be told. */
  readonly unknownRoles: number;
  /** True when older messages exist that the page has not loaded. */
  readonly partial: boolean;
  /** Only there when what the page shows has been translated by the browser: then that is what was read. */
  readonly translated?: true;
}

/** The messages of one conversation in page order. */
export interface Transcript {
  readonly conversation: ConversationId;
  /** The customer's name as the page shows it, or null. */
  readonly customer: string | null;
  readonly messages: readonly Message[];
  readonly health: ReadingHealth;
}

/** Whether what is typed goes to the customer or stays inside the team. */
export type ComposerMode = 'reply' | 'note' | 'unknown';
