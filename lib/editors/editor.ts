import type { CaretLine } from './caret.ts';
import type { SelectionMemory } from './selection-memory.ts';

/** One way to write into a box, after the kind of editor that is in it. */
export interface Editor {
  /** Gives the box the focus, with the caret where it last was, else at the end; then reads the caret's line. */
  bringCaret(selections: SelectionMemory, signal: AbortSignal): Promise<() => CaretLine>;
  hasRoomFor(text: string): boolean;
  /** Puts a text in at the caret, or in place of what is selected. Whether the editor took it only the box can tell. */
  put(text: string): void;
}

/** Gives the editor that is in a box. Each helpdesk brings the kinds it has, so that no page carries the others. */
export type FindEditor = (box: HTMLElement) => Editor;
