import { isCustomers } from '../conversation/customers.ts';
import { recovers } from '../conversation/level.ts';
import { isSensitive } from '../conversation/sensitive.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import { gravestCause } from '../cues/shown-causes.ts';
import type { Family, Level } from '../cues/types.ts';
import { chosenLast, optionName, waysOut } from '../guidance/chosen-option.ts';
import type { Language } from '../playbook/language.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Chat } from './chat.ts';
import { heavyFrom } from './heavy-chats.ts';

/** How a hard chat came down. */
export interface HelpedChat {
  readonly from: Level;
  readonly to: Level;
  /** What weighed on the customer when it was hardest. */
  readonly cause: Family;
  /** What the option is called that the customer has chosen since; null where none was. */
  readonly option: string | null;
}

/** Up to friction a customer who thanks has calmed down. */
const calmUpTo = 1;

/**
 * How a chat came down from accusation or worse, once its customer's last message is relieved or thanks; null anywhere else,
 * and where somebody grieves, carries a burden or may be in danger. `told` is the agent's language, which names the option.
 */
export function helpedChat(
  chat: Pick<Chat, 'conversation' | 'picked' | 'helped'>,
  playbook: Playbook,
  told: Language,
): HelpedChat | null {
  const { conversation } = chat;
  const { turns, level: to } = conversation;
  const last = turns.findLast(isCustomers);
  if (!last || !recovers(last.cues) || to > calmUpTo || isSensitive(conversation)) return null;
  const from = highestIn(conversation);
  const hardest = turns.findLastIndex(({ level }) => level === from);
  const cause = turns.slice(0, hardest + 1).findLast((turn) => gravestIn(turn) !== null);
  const family = cause ? gravestIn(cause) : null;
  if (from < heavyFrom || family === null) return null;
  return { from, to, cause: family, option: optionSince(hardest + 1, chat, playbook, told) };
}

function highestIn({ turns }: Conversation): Level {
  return turns.reduce<Level>(
    (highest, { level }) => (level !== null && level > highest ? level : highest),
    0,
  );
}

function gravestIn({ cues }: Turn): Family | null {
  return gravestCause(cues)?.family ?? null;
}

/** What was chosen before it was hardest has not brought it down. */
function optionSince(
  first: number,
  { conversation, picked, helped }: Parameters<typeof helpedChat>[0],
  { books }: Playbook,
  told: Language,
): string | null {
  const said = conversation.language ? books[conversation.language] : undefined;
  const id = picked ?? conversation.topic?.id;
  const topic = said?.topics.find((plan) => plan.id === id);
  const chosen = said ? chosenLast(conversation, waysOut(topic, said, helped), said, first) : null;
  return chosen && optionName(chosen, topic?.id, books[told]);
}
