import { isCustomers } from '../conversation/customers.ts';
import { isSensitive } from '../conversation/sensitive.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import type { ConversationId } from '../transcript/types.ts';
import type { Chat } from './chat.ts';

/** From accusation on a chat weighs on whoever reads it (F8). */
export const heavyFrom = 3;

/**
 * The chats that were heavy since the last calm one. They count in the order of their last heated message, a calm one by its
 * last message; where a time is lacking, in the order given.
 */
export function heavyInARow(chats: readonly Pick<Chat, 'conversation'>[]): readonly ConversationId[] {
  const weighed = chats.flatMap(({ conversation }) => weigh(conversation) ?? []);
  const isTimed = weighed.every(({ at }) => !Number.isNaN(at));
  const ordered = isTimed ? weighed.toSorted((one, other) => one.at - other.at) : weighed;
  return ordered.slice(ordered.findLastIndex(({ isHeavy }) => !isHeavy) + 1).map(({ id }) => id);
}

interface Weighed {
  readonly id: ConversationId;
  readonly isHeavy: boolean;
  readonly at: number;
}

/** Null where nobody has written yet, and where somebody grieves, carries a burden or may be in danger: that is no heat. */
function weigh(conversation: Conversation): Weighed | null {
  const turns = conversation.turns.filter(isCustomers);
  const heated = turns.findLast(isHeated);
  const told = heated ?? turns.at(-1);
  if (!told || isSensitive(conversation)) return null;
  const isHeavy = heated !== undefined || conversation.lanes.includes('abuse');
  return { id: conversation.id, isHeavy, at: Date.parse(told.message.at ?? '') };
}

function isHeated({ level, cues }: Turn): boolean {
  return (level ?? 0) >= heavyFrom || cues.some(({ lane }) => lane === 'abuse');
}
