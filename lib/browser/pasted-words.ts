import type { EditorTarget } from '../editors/types.ts';
import type { ConversationId } from '../transcript/types.ts';

/** How much of the drafts was pasted. */
interface PastedWords {
  /** The words of the agent's largest paste into the box of a conversation, whose text is `text` now. */
  in(conversation: ConversationId, text: string): number;
}

/**
 * Counts the words of what the agent pastes into reply boxes until `signal` aborts. An empty box begins anew. Of the
 * paste only the count is kept, and pastes of scripts, Attune's own among them, do not count.
 */
export function pastedWords(find: () => EditorTarget | null, signal: AbortSignal): PastedWords {
  const largest = new Map<ConversationId, number>();
  const count = ({ isTrusted, target, clipboardData }: ClipboardEvent): void => {
    const box = isTrusted ? find() : null;
    if (!box || box.mode === 'note' || !(target instanceof Node) || !box.editable.contains(target)) return;
    const words = clipboardData?.getData('text/plain').match(/\S+/g)?.length ?? 0;
    largest.set(box.conversation, Math.max(words, largest.get(box.conversation) ?? 0));
  };
  document.addEventListener('paste', count, { signal, capture: true });
  return {
    in(conversation, text) {
      if (text.trim() === '') largest.delete(conversation);
      return largest.get(conversation) ?? 0;
    },
  };
}
