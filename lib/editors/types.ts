import type { ComposerMode, ConversationId, Span } from '../transcript/types.ts';

/** The reply box of a conversation as it stands now; asked for again before and after each step of an insert. */
export interface EditorTarget {
  readonly conversation: ConversationId;
  readonly editable: HTMLElement;
  readonly mode: ComposerMode;
}

/** Why a text did not go into the reply box. Each has a sentence with a way out in the interface dictionaries. */
export type InsertRefusal =
  | 'conversation-changed'
  | 'no-composer'
  | 'note-mode'
  | 'mode-unknown'
  | 'too-long'
  | 'ignored'
  | 'changed-otherwise'
  | 'unreachable';

/** What became of an insert. `inserted` means: verified, exactly once more than before, the draft intact. */
export type InsertOutcome =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'refused'; readonly why: InsertRefusal };

/** Other words for a piece of a draft. */
export interface Replacement {
  readonly conversation: ConversationId;
  /** The draft the span is of, as `readEditor` gave it: in another one nothing is done. */
  readonly text: string;
  readonly span: Span;
  /** What stands there then: never empty, and without white space at its ends, which a paste as paragraphs loses. */
  readonly put: string;
}

/** Other words for a piece of a text. */
export type Change = Pick<Replacement, 'text' | 'span' | 'put'>;

/** Why words in the reply box were not replaced. Each has a sentence with a way out in the interface dictionaries. */
export type ReplaceRefusal =
  /** The draft, the box or the conversation is another now. */
  | 'changed'
  | 'note-mode'
  /** The words could not be selected for certain, or the editor did something else with them. */
  | 'not-proved'
  | 'unreachable';

/** What became of a replacement. `replaced` means: verified, the rest of the draft intact. */
export type ReplaceOutcome =
  | { readonly kind: 'replaced' }
  | { readonly kind: 'refused'; readonly why: ReplaceRefusal };
