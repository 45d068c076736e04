import { isBlock, withoutFillers } from './read-editor.ts';

/** What stands on the caret's own line, before it and after it. */
export interface CaretLine {
  readonly before: string;
  readonly after: string;
}

/** A caret behind the last character of an editor. */
export function caretAtEnd(editable: HTMLElement): Range {
  let last: Element = editable;
  while (last.lastElementChild && isBlock(last.lastElementChild)) last = last.lastElementChild;
  const caret = new Range();
  caret.selectNodeContents(last);
  if (last.lastChild instanceof HTMLBRElement) caret.setEndBefore(last.lastChild);
  caret.collapse(false);
  return caret;
}

/** Reads the line the caret stands on: from the start of its block, or the last line break before it, to the next. */
export function lineAround(caret: Range, editable: HTMLElement): CaretLine {
  const block = blockAround(caret.startContainer, editable);
  const before = new Range();
  const after = new Range();
  before.selectNodeContents(block);
  after.selectNodeContents(block);
  before.setEnd(caret.startContainer, caret.startOffset);
  after.setStart(caret.endContainer, caret.endOffset);
  for (const lineBreak of block.querySelectorAll('br')) {
    const place = new Range();
    place.selectNode(lineBreak);
    if (place.compareBoundaryPoints(Range.START_TO_START, caret) < 0) before.setStartAfter(lineBreak);
    else if (place.compareBoundaryPoints(Range.START_TO_START, after) >= 0) after.setEndBefore(lineBreak);
  }
  return { before: withoutFillers(before.toString()), after: withoutFillers(after.toString()) };
}

/** Makes a caret, or words, the page's selection, with the focus in the editor and nothing scrolled. */
export function placeSelection(place: Range, editable: HTMLElement): void {
  editable.focus({ preventScroll: true });
  // While a panel has the focus the browser keeps this to itself, and an editor that does not know of its focus
  // does not look at the selection.
  if (!document.hasFocus()) editable.dispatchEvent(new FocusEvent('focus'));
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place);
}

/** True when the editor has the focus, and the page's selection is this caret. */
export function isPlaced(caret: Range, editable: HTMLElement): boolean {
  const selection = document.getSelection();
  return (
    document.hasFocus() &&
    document.activeElement === editable &&
    selection?.isCollapsed === true &&
    selection.anchorNode === caret.startContainer &&
    selection.anchorOffset === caret.startOffset
  );
}

function blockAround(node: Node, editable: HTMLElement): Element {
  for (let at: Node | null = node; at && at !== editable; at = at.parentNode) {
    if (isBlock(at)) return at;
  }
  return editable;
}
