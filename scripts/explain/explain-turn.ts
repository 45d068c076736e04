import {
  addMessage,
  type ConverseContext,
  converse,
  startConversation,
} from '../../lib/conversation/converse.ts';
import type { Conversation, Turn } from '../../lib/conversation/types.ts';
import type { TurnSeen } from '../../lib/cues/model/dense.ts';
import type { Model, Models } from '../../lib/cues/model/model.ts';
import { isShown } from '../../lib/cues/shown.ts';
import type { Cue, Level } from '../../lib/cues/types.ts';
import type { Raise, Stop } from '../../lib/cues/watch.ts';
import type { Language } from '../../lib/playbook/language.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../lib/transcript/types.ts';
import { withKnownLanguage } from '../support/known-language.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import { type Learned, takeApart } from './learned.ts';

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
  /** What the learned score is made of; null where none was at hand. */
  readonly learned: Learned | null;
  /** The cues before the learned score made them more or less sure; empty where none was at hand. */
  readonly byRules: readonly Cue[];
}

/** What a message is read in the light of. */
export interface Circumstances {
  readonly before: Transcript | null;
  /** The language the customer is known to write, if any. */
  readonly language: Language | null;
  /** ISO 8601. */
  readonly now: string;
  readonly models: Models;
}

/** Reads a message as the panel does, after `before`, and keeps what was decided. */
export function explainTurn(text: string, { before, language, now, models }: Circumstances): Explanation {
  const stopped: Stopped[] = [];
  const raises: Raise[] = [];
  let judged: Pick<Explanation, 'learned' | 'byRules'> = { learned: null, byRules: [] };
  const watch = {
    stopped: (cue: Cue, stop: Stop) => stopped.push({ cue, stop }),
    raised: (raise: Raise) => raises.push(raise),
    judged: (model: Model, seen: TurnSeen) => {
      judged = { learned: takeApart(model, seen), byRules: seen.cues };
    },
  };
  const start = withKnownLanguage(
    conversationBefore(before, { playbook: wholePlaybook, now, models }),
    language,
  );
  const message = messageOf(text, before?.messages.length ?? 0);
  const { turns, level, unreadLanguage } = addMessage(start, message, {
    playbook: wholePlaybook,
    now,
    models,
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
    ...judged,
  };
}

function conversationBefore(before: Transcript | null, context: ConverseContext): Conversation {
  if (before) return converse(before, context);
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
