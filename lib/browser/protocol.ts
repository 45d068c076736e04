import type { InsertOutcome } from '../editors/types.ts';
import type {
  ConversationId,
  Message,
  MessageId,
  ReadingHealth,
  Span,
  Transcript,
} from '../transcript/types.ts';

/** The name of the port a panel opens to the content script of a tab. */
export const panelPort = 'attune-panel';

/** Words to be marked on the page. */
export interface Mark {
  readonly message: MessageId;
  readonly span: Span;
}

/** A text for the reply box of a conversation. */
export interface InsertRequest {
  readonly conversation: ConversationId;
  readonly text: string;
  /** Whether the agent has said that the box reaches the customer, for pages that do not show it. */
  readonly modeConfirmed: boolean;
}

/** What a panel asks of the page. */
export type PanelRequest =
  | { readonly kind: 'resync' }
  | { readonly kind: 'mark'; readonly conversation: ConversationId; readonly marks: readonly Mark[] }
  | { readonly kind: 'reveal'; readonly conversation: ConversationId; readonly mark: Mark }
  | ({ readonly kind: 'insert'; readonly request: number } & InsertRequest);

/** What the page tells a panel. `sequence` grows by one with each snapshot or change; a gap asks for a resync. */
export type PageReport =
  | {
      readonly kind: 'snapshot';
      readonly sequence: number;
      readonly transcript: Transcript;
      readonly shownAt: number;
    }
  | {
      readonly kind: 'change';
      readonly sequence: number;
      readonly conversation: ConversationId;
      /** Messages from this index on are replaced by `messages`. */
      readonly from: number;
      readonly messages: readonly Message[];
      readonly customer: string | null;
      readonly health: ReadingHealth;
      /** When the rows appeared in the page, in milliseconds since the epoch; for measuring. */
      readonly shownAt: number;
    }
  /** The page shows no conversation, or one that cannot be read. */
  | { readonly kind: 'none'; readonly sequence: number; readonly why: 'no-conversation' | 'cannot-read' }
  | { readonly kind: 'insert-result'; readonly request: number; readonly outcome: InsertOutcome };
