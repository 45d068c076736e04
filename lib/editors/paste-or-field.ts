import type { FindEditor } from './editor.ts';
import { pasteEditor } from './paste-editor.ts';
import { textareaEditor } from './textarea.ts';

/** For helpdesks whose reply box may be a plain field as well as an editor that takes a paste. */
export const pasteOrField: FindEditor = (box) =>
  box instanceof HTMLTextAreaElement ? textareaEditor(box) : pasteEditor(box);
