import { caretAtEnd, isPlaced, lineAround, placeSelection } from './caret.ts';
import type { Editor } from './editor.ts';
import { pasteInto } from './paste.ts';
import { untilSelectionTold } from './wait.ts';

/** An editor that takes a paste: CKEditor and ProseMirror do. */
export function pasteEditor(box: HTMLElement): Editor {
  return {
    async bringCaret(selections, signal) {
      const caret = selections.caretIn(box) ?? caretAtEnd(box);
      if (!isPlaced(caret, box)) {
        placeSelection(caret, box);
        await untilSelectionTold(signal);
      }
      return () => lineAround(caret, box);
    },
    hasRoomFor: () => true,
    put: (text) => pasteInto(box, text),
  };
}
