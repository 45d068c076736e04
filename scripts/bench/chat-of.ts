import { converse } from '../../lib/conversation/converse.ts';
import type { Conversation } from '../../lib/conversation/types.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';

/** When the chats of the bench take place. */
export const benchTime = '2026-03-02T10:00:00+01:00';

/** A chat in which a customer has written this and nothing else; all languages must be loaded. */
export function chatOf(text: string): Conversation {
  const about = { role: 'customer', author: null, at: null, timeLabel: null } as const;
  const message: Message = { id: 'm1' as MessageId, ...about, text };
  const transcript: Transcript = {
    conversation: 'paste:1' as ConversationId,
    customer: 'Nora Whitfield',
    messages: [message],
    health: { rows: 1, read: 1, unknownRoles: 0, partial: false },
  };
  return converse(transcript, { playbook: wholePlaybook, now: benchTime });
}
