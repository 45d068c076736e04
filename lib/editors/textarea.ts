import type { Editor } from './editor.ts';

/**
 * A plain field. It keeps its own caret while it is out of focus, and has it at 0 before anybody was in it: then the
 * text goes to the end. Of a selection only the end counts. Source: docs/sources.md#inserting.
 */
export function textareaEditor(box: HTMLTextAreaElement): Editor {
  return {
    async bringCaret() {
      const isTold = box.selectionEnd > 0 || document.activeElement === box;
      const caret = isTold ? box.selectionEnd : box.value.length;
      box.focus({ preventScroll: true });
      box.setSelectionRange(caret, caret);
      return () => ({
        before: box.value.slice(0, box.selectionEnd).split('\n').at(-1) ?? '',
        after: box.value.slice(box.selectionEnd).split('\n')[0] ?? '',
      });
    },
    hasRoomFor: (text) => box.maxLength < 0 || box.value.length + text.length <= box.maxLength,
    put: (text) => type(text, box),
  };
}

/** Puts a text in place of the selection as if typed, so that undo takes it back where the browser can do that. */
function type(text: string, box: HTMLTextAreaElement): void {
  if (document.execCommand('insertText', false, text)) return;
  // Not through `value`: what React sets on a field of its own would keep the change from React.
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
