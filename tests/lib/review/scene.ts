import { converse } from '../../../lib/conversation/converse.ts';
import { advise } from '../../../lib/guidance/advise.ts';
import type { AdviceContext } from '../../../lib/guidance/writing-desk.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import type { Scene } from '../../../lib/review/examples/example.ts';
import { type Situation, situationOf } from '../../../lib/review/situation.ts';
import type { ConversationId, Message, MessageId } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

/** When the last turn of a scene was written: a Monday morning. */
const now = '2026-03-02T10:00:00+01:00';

const known = new WeakMap<Scene, Situation>();

/** The situation a scene leaves a draft in, read by the whole of Attune; once, however many drafts are checked in it. */
export function situationIn(scene: Scene): Situation {
  const situation = known.get(scene) ?? readSituation(scene);
  known.set(scene, situation);
  return situation;
}

function readSituation({ customer, turns, topic }: Scene): Situation {
  const conversation = converse(
    {
      conversation: 'paste:scene' as ConversationId,
      customer,
      messages: messagesOf(turns),
      health: { rows: turns.length, read: turns.length, unknownRoles: 0, partial: false },
    },
    { playbook: wholePlaybook, now },
  );
  const { language } = conversation;
  const said = turns.flatMap(([role, text]) => (role === 'customer' ? [text] : []));
  const facts = language ? readFacts(said, language) : [];
  const context: AdviceContext = { playbook: wholePlaybook, facts, now, spent: [], picked: topic ?? null };
  const situation = situationOf(conversation, context, advise(conversation, context));
  if (!situation)
    throw new Error(`Nothing can be checked in this scene: its language is read as ${language}.`);
  return situation;
}

/** As `now` is written, so that "by 9:15" is a time of the same wall clock. */
function localTime(at: number): string {
  return `${new Date(at + 3_600_000).toISOString().slice(0, 19)}+01:00`;
}

function messagesOf(turns: Scene['turns']): readonly Message[] {
  let at = Date.parse(now) - turns.slice(1).reduce((sum, [, , minutes = 1]) => sum + minutes, 0) * 60_000;
  return turns.map(([role, text, minutes = 1], index) => {
    if (index > 0) at += minutes * 60_000;
    const id = `m${index}` as MessageId;
    return { id, role, author: null, text, at: localTime(at), timeLabel: null };
  });
}
