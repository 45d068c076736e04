import type { ComposerMode, ConversationId } from '../transcript/types.ts';

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
