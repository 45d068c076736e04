import { addMessage, converse, startConversation } from '../../lib/conversation/converse.ts';
import type { Conversation, Turn } from '../../lib/conversation/types.ts';
import { isShown } from '../../lib/cues/shown.ts';
import type { Cue, Level } from '../../lib/cues/types.ts';
import type { Raise, Stop } from '../../lib/cues/watch.ts';
import { builtinPlaybook } from '../../lib/playbook/builtin/index.ts';
import type { Language } from '../../lib/playbook/language.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../lib/transcript/types.ts';
import { withKnownLanguage } from '../support/known-language.ts';

/** Something that was found and is no cue, with what stopped it. */
export interface Stopped {
  readonly cue: Cue;
  readonly stop: Stop;
}

/** A turn with all that was decided on the way to it. */
export interface Explanation {
  readonly turn: Turn;
  /** The level of the conversation after it. */
  readonly conversationLevel: Level;
  /** Whether the customer writes a language that Attune does not read. */
  readonly unreadLanguage: boolean;
  readonly shown: readonly Cue[];
  /** Cues that are not sure enough to be shown or to count. */
  readonly unsure: readonly Cue[];
  readonly stopped: readonly Stopped[];
  readonly raises: readonly Raise[];
}

/** Reads a message as the panel does, after `before`, and keeps what was decided. */
export function explainTurn(
  text: string,
  { before, language, now }: { before: Transcript | null; language: Language | null; now: string },
): Explanation {
  const stopped: Stopped[] = [];
  const raises: Raise[] = [];
  const watch = {
    stopped: (cue: Cue, stop: Stop) => stopped.push({ cue, stop }),
    raised: (raise: Raise) => raises.push(raise),
  };
  const start = withKnownLanguage(conversationBefore(before, now), language);
  const message = messageOf(text, before?.messages.length ?? 0);
  const { turns, level, unreadLanguage } = addMessage(start, message, {
    playbook: builtinPlaybook,
    now,
    watch,
  });
  const turn = turns.at(-1);
  if (!turn) throw new RangeError('a message was added and is not there');
  return {
    turn,
    conversationLevel: level,
    unreadLanguage,
    shown: turn.cues.filter(isShown),
    unsure: turn.cues.filter((cue) => !isShown(cue)),
    stopped: withoutRepeats(stopped),
    raises,
  };
}

function conversationBefore(before: Transcript | null, now: string): Conversation {
  if (before) return converse(before, { playbook: builtinPlaybook, now });
  return startConversation('paste:explain' as ConversationId, null);
}

function messageOf(text: string, index: number): Message {
  const id = `m${index}` as MessageId;
  return { id, role: 'customer', author: null, text, at: null, timeLabel: null };
}

/** Several patterns of one rule on the same words say the same; a rule that is shown anyway stopped nothing. */
function withoutRepeats(stopped: readonly Stopped[]): readonly Stopped[] {
  const told = new Set<string>();
  return stopped.filter(({ cue, stop }) => {
    if (stop.by === 'graver' && stop.cue.rule === cue.rule) return false;
    const key = `${cue.rule} ${cue.span} ${stop.by}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
