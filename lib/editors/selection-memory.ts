/** Where the caret last was in each editor. */
export interface SelectionMemory {
  /** The remembered caret as it stands now, or null when the editor had none or its nodes have been replaced since. */
  caretIn(editable: HTMLElement): Range | null;
}

interface Remembered {
  /** Moves with the text, as every range of a document does. */
  readonly caret: Range;
  readonly node: Node;
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
    const caret = selection.getRangeAt(0).cloneRange();
    if (!editable.contains(caret.endContainer)) return;
    caret.collapse(false);
    remembered.set(editable, { caret, node: caret.startContainer });
  };
  remember();
  document.addEventListener('selectionchange', remember, { signal });
  return {
    caretIn(editable) {
      const found = remembered.get(editable);
      if (!found || found.caret.startContainer !== found.node || !editable.contains(found.node)) return null;
      return found.caret;
    },
  };
}
