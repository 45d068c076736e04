/** Where the caret last was in each editor. */
export interface SelectionMemory {
  /** The remembered caret as it stands now, or null when the editor had none or the line it stood on is another now. */
  caretIn(editable: HTMLElement): Range | null;
}

interface Remembered {
  /** Moves with the text, as every range of a document does. */
  readonly caret: Range;
  readonly node: Node;
  /** What the node said then. Editors use a node again for another text, and the caret in it means nothing any more. */
  readonly words: string | null;
}

/**
 * Remembers, from now until `signal` aborts, where the caret was while the focus was in an editor: a panel takes the
 * focus away, and a click elsewhere the selection. Of a selection only its end is kept, so that nothing an agent has
 * selected can be overwritten. Source: docs/sources.md#inserting.
 */
export function rememberSelections(signal: AbortSignal): SelectionMemory {
  const remembered = new WeakMap<HTMLElement, Remembered>();
  const remember = () => {
    const editable = document.activeElement;
    const selection = document.getSelection();
    if (!(editable instanceof HTMLElement) || !editable.isContentEditable || !selection?.rangeCount) return;
    const { endContainer: node, endOffset } = selection.getRangeAt(0);
    if (!editable.contains(node)) return;
    // One range for each editor: the page pays for every range that is alive when its text changes.
    const caret = remembered.get(editable)?.caret ?? new Range();
    caret.setStart(node, endOffset);
    caret.collapse(true);
    remembered.set(editable, { caret, node, words: node.textContent });
  };
  remember();
  document.addEventListener('selectionchange', remember, { signal });
  return {
    caretIn(editable) {
      const found = remembered.get(editable);
      if (!found) return null;
      const { caret, node, words } = found;
      const isAsLeft = caret.startContainer === node && node.textContent === words && editable.contains(node);
      return isAsLeft ? caret : null;
    },
  };
}
