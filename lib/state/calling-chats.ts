import type { Level } from '../cues/types.ts';
import type { ConversationId } from '../transcript/types.ts';
import type { Chat } from './chat.ts';
import { evidenceOf } from './evidence.ts';
import type { PanelModel } from './panel-state.ts';

/** A chat in another tab of this window whose customer waits for an answer. */
export interface CallingChat {
  readonly tab: number;
  readonly conversation: ConversationId;
  readonly customer: string | null;
  readonly level: Level;
}

/** From disapproval on a chat is pointed out while another tab is in front. */
const callsFrom = 2;

/** The chats of the tabs behind that need the agent, the gravest first: those that wait for an answer, not put away. */
export function callingChats({ activeTab, pages, chats }: PanelModel): readonly CallingChat[] {
  const front = typeof activeTab === 'number' ? pages.get(activeTab) : undefined;
  const shown = front?.content.kind === 'chat' ? front.content.transcript.conversation : null;
  return [...pages]
    .flatMap(([tab, { content, failures }]): readonly CallingChat[] => {
      if (tab === activeTab || content.kind !== 'chat' || failures > 0) return [];
      const { conversation, customer } = content.transcript;
      const chat = chats.get(conversation);
      const isCalling =
        chat && isWaiting(chat) && !chat.isPaused && !chat.isDismissed && conversation !== shown;
      return isCalling ? [{ tab, conversation, customer, level: chat.conversation.level }] : [];
    })
    .filter(({ level }) => level >= callsFrom)
    .sort((one, other) => other.level - one.level);
}

/** Whether something the customer suffers from has not been answered. */
function isWaiting({ advice, conversation }: Chat): boolean {
  return advice !== null || evidenceOf(conversation).length > 0;
}
