import { addMessage, type ConverseContext, startConversation } from '../../lib/conversation/converse.ts';
import type { Conversation, Turn } from '../../lib/conversation/types.ts';
import { noHistory } from '../../lib/cues/history.ts';
import { judgeWithModel } from '../../lib/cues/model/judge.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import { ownWords } from '../../lib/language/own-words.ts';
import type { ConversationId, Message, MessageId } from '../../lib/transcript/types.ts';
import { withKnownLanguage } from '../support/known-language.ts';
import type { LabelledTurn } from '../support/labelled-set.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
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
 * The whole way of the product: every message is added as the panel adds it; without models the rules decide alone.
 * `knownLanguage`: the customer's language is remembered from the start, as it is from the second message on.
 */
export function pipeline(knownLanguage: boolean, models: Models = {}): Analyzer {
  return (chat) =>
    turnsOf(chat, knownLanguage, models).map(({ score, level }) => ({
      score: score ?? 0,
      flagged: (level ?? 0) >= flaggedFrom,
    }));
}

/** The learned score of each turn by its words alone: no rule has read it, and nothing that went before. */
export function modelAlone(models: Models, knownLanguage: boolean): Analyzer {
  return (chat) =>
    turnsOf(chat, knownLanguage, {}).map(({ message: { text }, language }) => {
      const model = language === null ? undefined : models[language];
      if (!model) return { score: 0, flagged: false };
      const turn = { text, tokens: ownWords(text), language, cues: [], history: noHistory };
      const { score, level } = judgeWithModel(model, turn);
      return { score, flagged: level >= flaggedFrom };
    });
}

/** The customer's turns of a conversation, read one by one. */
function turnsOf(chat: Chat, knownLanguage: boolean, models: Models): readonly Turn[] {
  return readChat(chat, knownLanguage, models).flatMap(({ turns }) => turns.at(-1) ?? []);
}

/** A conversation as it stands after each of the customer's turns. */
export function readChat(chat: Chat, knownLanguage: boolean, models: Models): readonly Conversation[] {
  const context: ConverseContext = { playbook: wholePlaybook, now, models };
  const start = startConversation(chat.id as ConversationId, null);
  let conversation = withKnownLanguage(start, knownLanguage ? chat.language : null);
  const stands: Conversation[] = [];
  for (const [index, turn] of chat.turns.entries()) {
    conversation = addMessage(conversation, messageOf(turn, index), context);
    if (turn.role === 'customer') stands.push(conversation);
  }
  return stands;
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
