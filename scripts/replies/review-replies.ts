import { converse } from '../../lib/conversation/converse.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import { advise } from '../../lib/guidance/advise.ts';
import { readFacts } from '../../lib/language/facts.ts';
import { type Estimate, estimate } from '../../lib/review/estimate.ts';
import { review } from '../../lib/review/review.ts';
import { situationOf } from '../../lib/review/situation.ts';
import type { Finding } from '../../lib/review/types.ts';
import type { ConversationId, MessageId } from '../../lib/transcript/types.ts';
import type { LabelledConversation, LabelledTurn } from '../support/labelled-set.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';

/** A moment that stands for all: the sets have no times. */
const now = '2026-03-02T10:00:00+01:00';

/** One run of agent turns, as the checks see it. */
export interface ReviewedReply {
  /** The place of its first turn. */
  readonly turn: number;
  readonly findings: readonly Finding[];
  readonly estimate: Estimate;
  /** The labels of the customer before and after it; null where there are none. */
  readonly before: LabelledTurn['y'];
  readonly after: LabelledTurn['y'];
}

/** Every reply of a conversation that can be checked. */
export function reviewReplies(
  { language, turns }: LabelledConversation,
  models: Models,
): readonly ReviewedReply[] {
  const starts = turns.flatMap(({ role }, at) =>
    role === 'agent' && turns[at - 1]?.role !== 'agent' ? [at] : [],
  );
  return starts.flatMap((turn) => {
    const end = turns.findIndex(({ role }, at) => at > turn && role !== 'agent');
    const reply = turns.slice(turn, end < 0 ? undefined : end);
    const earlier = turns.slice(0, turn);
    const findings = findingsOn(reply.map(({ text }) => text).join('\n'), earlier, language, models);
    if (!findings) return [];
    const customers = (list: readonly LabelledTurn[]) => list.filter(({ role }) => role === 'customer');
    const before = customers(earlier).at(-1)?.y ?? null;
    const after = end < 0 ? null : (customers(turns.slice(end))[0]?.y ?? null);
    return [{ turn, before, after, ...findings }];
  });
}

function findingsOn(
  text: string,
  turns: readonly LabelledTurn[],
  language: LabelledConversation['language'],
  models: Models,
) {
  const messages = turns.map(({ role, text: said }, at) => {
    return { id: `m${at}` as MessageId, role, author: null, text: said, at: null, timeLabel: null };
  });
  const health = { rows: messages.length, read: messages.length, unknownRoles: 0, partial: false };
  const conversation = converse(
    { conversation: 'paste:reply' as ConversationId, customer: null, messages, health },
    { playbook: wholePlaybook, now, guess: language, models },
  );
  if (!conversation.language) return null;
  const said = turns.flatMap(({ role, text: words }) => (role === 'customer' ? [words] : []));
  const facts = readFacts(said, conversation.language);
  const context = { playbook: wholePlaybook, facts, now, spent: [] };
  const situation = situationOf(conversation, context, advise(conversation, context));
  if (!situation) return null;
  const findings = review({ text }, situation);
  return { findings, estimate: estimate(findings, situation) };
}
