import type { Row } from '../transcript/thread.ts';
import type {
  ComposerMode,
  ConversationId,
  Message,
  ReadingHealth,
  Transcript,
} from '../transcript/types.ts';
import type { PageText } from './page-text.ts';

/** How far a selector is to be trusted, and who saw it on a live page, when. */
export type Evidence = readonly [confidence: 'high' | 'medium' | 'low', seen: string];

/** The conversation the person looks at, and where it is on the page. */
export interface ShownConversation {
  readonly id: ConversationId;
  /** Everything that belongs to the conversation: its messages, its composer, its header. */
  readonly pane: Element;
  /** Holds the message rows and stays while they come and go. */
  readonly list: Element;
}

/** Why there is nothing to read. */
export type NothingToRead = 'no-conversation' | 'cannot-read';

/** Where what the person types goes. */
export interface Composer {
  readonly editable: HTMLElement;
  readonly mode: ComposerMode;
}

/** What one product's pages look like. All of it reads, none of it changes the page. */
export interface Helpdesk {
  /** The conversation being looked at; in doubt it is `cannot-read`, never another customer's. */
  shown(page: Document, address: string): ShownConversation | NothingToRead;
  /** The message rows in page order; with `after`, a child of the list, only those that follow it. */
  rows(shown: ShownConversation, after?: Element): readonly Element[];
  /** Reads one row; null for one that only repeats another. A row that says nothing has an empty text. */
  readRow(row: Element, shown: ShownConversation): Row | null;
  /** The text of a row again, with the places it stands at. */
  locate(row: Element): PageText;
  /** Whether older messages exist that the page has not loaded. */
  isPartial(shown: ShownConversation): boolean;
  /** The customer's name as the page shows it outside the messages, or null. */
  requester(shown: ShownConversation): string | null;
  composer(shown: ShownConversation): Composer | null;
  /** Attributes whose change means that another conversation may be shown. */
  readonly switchAttributes: readonly string[];
}

/** What a watch tells about the page. `shownAt` is in milliseconds since the epoch. */
export type PageNews =
  | { readonly kind: 'snapshot'; readonly transcript: Transcript; readonly shownAt: number }
  | {
      readonly kind: 'change';
      readonly conversation: ConversationId;
      /** Messages from this index on are replaced by `messages`. */
      readonly from: number;
      readonly messages: readonly Message[];
      readonly customer: string | null;
      readonly health: ReadingHealth;
      readonly shownAt: number;
    }
  | { readonly kind: 'none'; readonly why: NothingToRead };
