import { isAwaited, urgencyOf } from '../conversation/promises-now.ts';
import type { Level } from '../cues/types.ts';
import type { ConversationId } from '../transcript/types.ts';
import type { Chat } from './chat.ts';
import { evidenceOf } from './evidence.ts';
import type { PanelModel } from './panel-state.ts';

/** A chat in another tab of this window whose customer waits for an answer, or for what was promised. */
export interface CallingChat {
  readonly tab: number;
  readonly conversation: ConversationId;
  readonly customer: string | null;
  readonly level: Level;
  /** What it calls for: an answer to an upset customer, else a promise whose hour has passed. */
  readonly why: 'waiting' | 'overdue';
}

/** From disapproval on a chat is pointed out while another tab is in front. */
const callsFrom = 2;

/**
 * The chats of the tabs behind that need the agent: those that wait for an answer, not put away, the gravest first; then
 * those with an overdue promise.
 */
export function callingChats({ activeTab, pages, chats, now }: PanelModel): readonly CallingChat[] {
  const front = typeof activeTab === 'number' ? pages.get(activeTab) : undefined;
  const shown = front?.content.kind === 'chat' ? front.content.transcript.conversation : null;
  return [...pages]
    .flatMap(([tab, { content, failures }]): readonly CallingChat[] => {
      if (tab === activeTab || content.kind !== 'chat' || failures > 0) return [];
      const { conversation, customer } = content.transcript;
      const chat = chats.get(conversation);
      if (!chat || chat.isPaused || conversation === shown) return [];
      const why = whyOf(chat, now);
      return why ? [{ tab, conversation, customer, level: chat.conversation.level, why }] : [];
    })
    .sort((one, other) => rank(other) - rank(one));
}

function whyOf(chat: Chat, now: string): CallingChat['why'] | null {
  if (!chat.isDismissed && chat.conversation.level >= callsFrom && isWaiting(chat)) return 'waiting';
  const isOverdue = chat.conversation.promises.some(
    (promise) => isAwaited(promise) && urgencyOf(promise.by, now) === 'overdue',
  );
  return isOverdue ? 'overdue' : null;
}

function rank({ why, level }: CallingChat): number {
  return why === 'waiting' ? level : 0;
}

/** Whether something the customer suffers from has not been answered. */
function isWaiting({ advice, conversation }: Chat): boolean {
  return advice !== null || evidenceOf(conversation).length > 0;
}
