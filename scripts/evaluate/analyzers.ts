import { addMessage, type ConverseContext, startConversation } from '../../lib/conversation/converse.ts';
import { builtinPlaybook } from '../../lib/playbook/builtin/index.ts';
import type { ConversationId, Message, MessageId } from '../../lib/transcript/types.ts';
import { withKnownLanguage } from '../support/known-language.ts';
import type { LabelledTurn } from '../support/labelled-set.ts';
import type { Chat } from './chats.ts';

/** What an analyzer says of one turn: how frustrated it is, and whether it would be shown. */
interface Verdict {
  readonly score: number;
  /** Null for an analyzer that only ranks. */
  readonly flagged: boolean | null;
}

/** Judges the customer's turns of a conversation, in their order. */
export type Analyzer = (chat: Chat) => readonly Verdict[];

/** From this level of a turn on it is flagged. */
const flaggedFrom = 2;

/** Times play no part: the sets have none, and a promise without a time is never past due. */
const now = '2026-01-05T12:00:00+01:00';

/**
 * The whole way of the product: every message is added as the panel adds it.
 * `knownLanguage`: the customer's language is remembered from the start, as it is from the second message on.
 */
export function pipeline(knownLanguage: boolean, extra: Partial<ConverseContext> = {}): Analyzer {
  const context: ConverseContext = { playbook: builtinPlaybook, now, ...extra };
  return (chat) => {
    const start = startConversation(chat.id as ConversationId, null);
    let conversation = withKnownLanguage(start, knownLanguage ? chat.language : null);
    const verdicts: Verdict[] = [];
    for (const [index, turn] of chat.turns.entries()) {
      conversation = addMessage(conversation, messageOf(turn, index), context);
      const { score, level } = conversation.turns.at(-1) ?? {};
      if (turn.role !== 'customer') continue;
      verdicts.push({ score: score ?? 0, flagged: (level ?? 0) >= flaggedFrom });
    }
    return verdicts;
  };
}

function messageOf({ role, text }: LabelledTurn, index: number): Message {
  return { id: `m${index}` as MessageId, role, author: null, text, at: null, timeLabel: null };
}

/** Length alone, in characters, which every analyzer must beat. */
export const byLength: Analyzer = (chat) =>
  chat.turns
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => ({ score: text.length, flagged: null }));

/** The length of a text in words, as blanks divide it. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}
