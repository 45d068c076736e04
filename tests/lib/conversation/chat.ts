import { converse } from '../../../lib/conversation/converse.ts';
import type { Conversation } from '../../../lib/conversation/types.ts';
import type { ConversationId, Message, MessageId, Role, Transcript } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

/** One line of a written-down chat: who, what, and when if it matters. */
export type Line = readonly [role: Role, text: string, at?: string];

const now = '2026-03-04T12:00:00+01:00';
export const context = { playbook: wholePlaybook, now };

/** The messages of a chat, numbered from m1. */
export function messagesOf(lines: readonly Line[]): readonly Message[] {
  return lines.map(([role, text, at], index) => ({
    id: `m${index + 1}` as MessageId,
    role,
    author: role === 'agent' ? 'Robin' : null,
    text,
    at: at ?? null,
    timeLabel: null,
  }));
}

export function transcriptOf(lines: readonly Line[]): Transcript {
  const messages = messagesOf(lines);
  const health = { rows: messages.length, read: messages.length, unknownRoles: 0, partial: false };
  return { conversation: 'paste:test' as ConversationId, customer: 'Sam', messages, health };
}

export function chat(lines: readonly Line[], at = now): Conversation {
  return converse(transcriptOf(lines), { ...context, now: at });
}
