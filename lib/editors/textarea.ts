import type { Editor } from './editor.ts';

/**
 * A plain field. It keeps its own caret while it is out of focus; of a selection only the end counts, so that nothing
 * selected can be overwritten. Source: docs/sources.md#inserting.
 */
export function textareaEditor(box: HTMLTextAreaElement): Editor {
  return {
    async bringCaret() {
      box.focus({ preventScroll: true });
      box.setSelectionRange(box.selectionEnd, box.selectionEnd);
      return () => ({
        before: box.value.slice(0, box.selectionEnd).split('\n').at(-1) ?? '',
        after: box.value.slice(box.selectionEnd).split('\n')[0] ?? '',
      });
    },
    hasRoomFor: (text) => box.maxLength < 0 || box.value.length + text.length <= box.maxLength,
    put: (text) => type(text, box),
  };
}

/**
 * As if typed, so that undo takes it back; where the browser does not do that, through the field's own method, which a
 * framework that watches `value` takes for typing too.
 */
function type(text: string, box: HTMLTextAreaElement): void {
  const before = box.value;
  document.execCommand('insertText', false, text);
  if (box.value !== before) return;
  box.setRangeText(text, box.selectionEnd, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
