import { isSensitive } from '../conversation/sensitive.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import type { Chat } from './chat.ts';
import type { PanelModel } from './panel-state.ts';

/** From accusation on a chat weighs on whoever reads it (F8). */
export const heavyFrom = 3;
const enough = 3;
const hour = 3_600_000;

/**
 * Whether a few minutes away are offered: the last three chats were heavy, no calm one came between, and the agent has not
 * put the offer away within the hour. It counts chats and says nothing of how anybody feels.
 */
export function isBreakOffered({ chats, now, breakDismissedAt }: PanelModel): boolean {
  const isPutAway = breakDismissedAt !== null && Date.parse(now) - Date.parse(breakDismissedAt) < hour;
  return !isPutAway && heavyInARow([...chats.values()]) >= enough;
}

/**
 * How many chats were heavy since the last calm one. They count in the order of their last heated message, a calm one by its
 * last message; where a time is lacking, in the order given.
 */
export function heavyInARow(chats: readonly Pick<Chat, 'conversation'>[]): number {
  const weighed = chats.flatMap(({ conversation }) => weigh(conversation) ?? []);
  const isTimed = weighed.every(({ at }) => !Number.isNaN(at));
  const ordered = isTimed ? weighed.toSorted((one, other) => one.at - other.at) : weighed;
  return ordered.length - 1 - ordered.findLastIndex(({ isHeavy }) => !isHeavy);
}

/** Null where nobody has written yet, and where somebody grieves, carries a burden or may be in danger: that is no heat. */
function weigh(conversation: Conversation): { readonly isHeavy: boolean; readonly at: number } | null {
  const turns = conversation.turns.filter(({ message }) => message.role === 'customer');
  const heated = turns.findLast(isHeated);
  const told = heated ?? turns.at(-1);
  if (!told || isSensitive(conversation)) return null;
  const isHeavy = heated !== undefined || conversation.lanes.includes('abuse');
  return { isHeavy, at: Date.parse(told.message.at ?? '') };
}

function isHeated({ level, cues }: Turn): boolean {
  return (level ?? 0) >= heavyFrom || cues.some(({ lane }) => lane === 'abuse');
}
