import { forecastOf, forecastWeight } from '../../lib/conversation/forecast.ts';
import type { Conversation } from '../../lib/conversation/types.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import type { LabelledTurn } from '../support/labelled-set.ts';
import { type Analyzer, readChat } from './analyzers.ts';
import type { Chat, ChatSet } from './chats.ts';

/**
 * The set with another question: at each customer turn that is not frustrated and is followed by a labelled one, whether a
 * later one is. Other turns have no label. Conversations in which nothing can be asked are left out.
 */
export function stillToCome({ name, chats }: ChatSet): ChatSet {
  const asked = chats.map((chat): Chat => ({ ...chat, turns: chat.turns.map(withWhatComes) }));
  return { name, chats: asked.filter(({ turns }) => turns.some(({ y }) => y !== null)) };
}

function withWhatComes({ role, text, y }: LabelledTurn, at: number, turns: readonly LabelledTurn[]) {
  const later = turns.slice(at + 1).flatMap((turn) => (turn.role === 'customer' ? (turn.y ?? []) : []));
  const isAsked = role === 'customer' && y === 0 && later.length > 0;
  return { role, text, y: isAsked ? (later.includes(1) ? 1 : 0) : null } as const;
}

/** The forecast, and what it must beat: the level and the score of the turn just written, and the level of the chat. */
export function foretellers(knownLanguage: boolean, models: Models): Readonly<Record<string, Analyzer>> {
  const after =
    (
      scoreOf: (conversation: Conversation) => number,
      isFlagged?: (conversation: Conversation) => boolean,
    ): Analyzer =>
    (chat) =>
      readChat(chat, knownLanguage, models).map((conversation) => ({
        score: scoreOf(conversation),
        flagged: isFlagged ? isFlagged(conversation) : null,
      }));
  return {
    forecast: after(forecastWeight, (conversation) => forecastOf(conversation).outlook !== 'calm'),
    level: after(({ turns }) => turns.at(-1)?.level ?? 0),
    score: after(({ turns }) => turns.at(-1)?.score ?? 0),
    chat: after(({ level }) => level),
  };
}
