import type { Mark } from '../browser/protocol.ts';
import { isCustomers } from '../conversation/customers.ts';
import { isSensitive } from '../conversation/sensitive.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import type { Kind } from '../cues/kinds.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue, Family } from '../cues/types.ts';
import { type Lane, lanes } from '../playbook/vocabulary.ts';
import { type Quote, quoteAround } from './quote.ts';

/** One cause, and the words of the customer that show it. */
export interface Evidence {
  readonly family: Family;
  readonly lane: Lane | null;
  readonly kind: Kind;
  readonly quote: Quote;
  readonly mark: Mark;
}

/** As many causes as one glance takes; the panel folds the others away. */
export const shownAtOnce = 2;

/**
 * What the customer's turns since the agent's last one suffer from, lanes first and then the gravest: one a family, with
 * the words that open a lane, else those that say it last. Where somebody grieves, carries a burden or may be in danger, what is told of that and nothing
 * else: a death is no threat to leave.
 */
export function evidenceOf(conversation: Conversation): readonly Evidence[] {
  const { turns } = conversation;
  const isTold = isSensitive(conversation) ? ({ cue }: Found) => cue.lane !== null : () => true;
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  const found = turns
    .slice(answered + 1)
    .filter(isCustomers)
    .flatMap(shownCues)
    .filter(isTold);
  const told = [
    ...found.filter(({ cue }) => cue.lane === null),
    ...found.filter(({ cue }) => cue.lane !== null),
  ];
  return [...new Map(told.map((each) => [each.cue.family, each])).values()]
    .sort(
      ({ cue: one }, { cue: other }) => urgency(other) - urgency(one) || other.confidence - one.confidence,
    )
    .map(({ turn: { message }, cue: { kind, family, lane, span } }) => ({
      kind,
      family,
      lane,
      quote: quoteAround(message.text, span),
      mark: { message: message.id, span },
    }));
}

/** The order of cues: a lane, the most urgent first, before any level. */
function urgency({ lane, level }: Cue): number {
  return lane === null ? level : highestLevel + lanes.length - lanes.indexOf(lane);
}

const highestLevel = 4;

/** The levels of the last customer turns, oldest first: what the little picture draws. */
export function recentLevels({ turns }: Conversation, count = 8): readonly number[] {
  return turns
    .filter(isCustomers)
    .slice(-count)
    .map(({ level }) => level ?? 0);
}

interface Found {
  readonly turn: Turn;
  readonly cue: Cue;
}

function shownCues(turn: Turn): readonly Found[] {
  return turn.cues.filter(isShown).map((cue) => ({ turn, cue }));
}
