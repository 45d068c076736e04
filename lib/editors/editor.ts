import { type CaretLine, caretAtEnd, isPlaced, lineAround, placeCaret } from './caret.ts';
import { pasteInto } from './paste.ts';
import type { SelectionMemory } from './selection-memory.ts';
import { textareaEditor } from './textarea.ts';
import { untilSelectionTold } from './wait.ts';

/** How long an editor may take to hear of a moved caret, in milliseconds. */
const patience = 100;

/** What bringing a caret to an editor needs. */
export interface CaretHelp {
  readonly selections: SelectionMemory;
  readonly signal: AbortSignal;
}

/** One way to write into a box, after the kind of editor that is in it. */
export interface Editor {
  /** Gives the box the focus, with the caret where it last was, else at the end; then reads the caret's line. */
  bringCaret(help: CaretHelp): Promise<() => CaretLine>;
  hasRoomFor(text: string): boolean;
  /** Puts a text in at the caret. Whether the editor took it only the box can tell. */
  put(text: string): void;
}

/** The editor in a box: a plain field, or any of those that take a paste, CKEditor and ProseMirror among them. */
export function editorIn(box: HTMLElement): Editor {
  return box instanceof HTMLTextAreaElement ? textareaEditor(box) : pasteEditor(box);
}

function pasteEditor(box: HTMLElement): Editor {
  return {
    async bringCaret({ selections, signal }) {
      const caret = selections.caretIn(box) ?? caretAtEnd(box);
      if (!isPlaced(caret, box)) {
        placeCaret(caret, box);
        await untilSelectionTold(patience, signal);
      }
      return () => lineAround(caret, box);
    },
    hasRoomFor: () => true,
    put: (text) => pasteInto(box, text),
  };
}
