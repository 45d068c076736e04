import type {
  ConversationId,
  Message,
  MessageId,
  ReadingHealth,
  Role,
  Transcript,
} from '../../lib/transcript/types.ts';

/** A page on which everything could be read. */
export const health: ReadingHealth = { rows: 2, read: 2, unknownRoles: 0, partial: false };

/** A message; its id follows from who says what, so that the same words twice need an id of their own. */
export function messageFrom(role: Role, text: string, id = `${role}: ${text}`): Message {
  const author = role === 'customer' ? 'Anna Bakker' : null;
  return { id: id as MessageId, role, author, text, at: null, timeLabel: null };
}

/** A conversation with Anna Bakker. */
export function transcriptOf(
  messages: readonly Message[],
  conversation = 'zendesk:acme:1' as ConversationId,
): Transcript {
  return {
    conversation,
    customer: 'Anna Bakker',
    messages,
    health: { ...health, rows: messages.length, read: messages.length },
  };
}
