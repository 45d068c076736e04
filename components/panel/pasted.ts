import type { ConversationId } from '../../lib/transcript/types.ts';

const prefix = 'paste:';

/** An id for a chat that was pasted. */
export function newPasteId(): ConversationId {
  return `${prefix}${crypto.randomUUID()}` as ConversationId;
}

/** Whether a conversation was pasted, so that no page and no reply box belongs to it. */
export function isPasted(id: ConversationId): boolean {
  return id.startsWith(prefix);
}
