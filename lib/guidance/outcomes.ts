import { isCustomers } from '../conversation/customers.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import type { Book, OptionPlan, TopicId } from '../playbook/types.ts';
import type { MessageId } from '../transcript/types.ts';
import { offeredIn } from './offered.ts';

/** How often the customer's next turn was calmer, alike and tenser after an option was offered. */
export interface Outcomes {
  readonly down: number;
  readonly same: number;
  readonly up: number;
}

/** What is known of the options, by `topic.option`. */
export type Helped = Readonly<Partial<Record<string, Outcomes>>>;

/** Where the level went in one customer turn after an option was offered. */
export interface OptionOutcome {
  /** The customer's turn. */
  readonly message: MessageId;
  /** `topic.option`. */
  readonly option: string;
  readonly change: keyof Outcomes;
}

/** From this many occasions on the options of a topic change places by it. */
const enoughToOrder = 10;
/** 95 %: a short lucky run does not outrank a long good one. */
const z = 1.96;
const secondFailure = 'second_failure';

/** How often it was tried. */
export function occasions({ down, same, up }: Outcomes): number {
  return down + same + up;
}

/** The lower bound of the share of `down` (Wilson's interval); 0 when it was never tried. */
export function easedAtLeast(outcomes: Outcomes): number {
  const n = occasions(outcomes);
  if (n === 0) return 0;
  const share = outcomes.down / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n);
}

/**
 * The options of a topic, those tried often enough in the order in which they helped, in the places they have among the
 * rest; the rest stays where the playbook put it.
 */
export function byHelp(
  plans: readonly OptionPlan[],
  topic: TopicId,
  helped: Helped = {},
): readonly OptionPlan[] {
  const tried = plans.flatMap((plan) => {
    const outcomes = helped[`${topic}.${plan.id}`];
    return outcomes && occasions(outcomes) >= enoughToOrder ? [{ plan, eased: easedAtLeast(outcomes) }] : [];
  });
  const places = new Set(tried.map(({ plan }) => plan));
  const sorted = tried.toSorted((one, other) => other.eased - one.eased).map(({ plan }) => plan);
  return plans.map((plan) => (places.has(plan) ? (sorted.shift() ?? plan) : plan));
}

/** Under which name an option of a card is counted: its topic's, or a second failure's that came with it. */
export function outcomeName(book: Book | undefined, topic: TopicId | null, option: string): string {
  const own = book?.topics.find(({ id }) => id === topic)?.options ?? [];
  return `${own.some(({ id }) => id === option) ? topic : secondFailure}.${option}`;
}

/**
 * Where the level went in the customer turns from `first` on, for every option the agent had put to the customer right
 * before. Nothing where a lane is open: what is noticed about a person is not counted.
 */
export function outcomesSince(
  conversation: Conversation,
  first: number,
  topic: TopicId | null,
  book: Book | undefined,
): readonly OptionOutcome[] {
  const { turns, lanes } = conversation;
  if (!book || topic === null || lanes.length > 0) return [];
  return turns.flatMap((turn, at) => {
    const before = turns.slice(0, at).findLastIndex(isCustomers);
    if (at < first || !isCustomers(turn) || before === -1) return [];
    const change = changeBetween(turns[before], turn);
    const answer = { ...conversation, turns: turns.slice(before + 1, at) };
    return change === null
      ? []
      : offeredNames(answer, topic, book).map((option) => ({ message: turn.message.id, option, change }));
  });
}

function offeredNames(answer: Conversation, topic: TopicId, book: Book): readonly string[] {
  return [...new Set([topic, secondFailure])].flatMap((id) => {
    const plans = book.topics.find((plan) => plan.id === id)?.options ?? [];
    return offeredIn(answer, plans, book).map((plan) => `${id}.${plan.id}`);
  });
}

function changeBetween(before: Turn | undefined, after: Turn): keyof Outcomes | null {
  const [was, is] = [before?.level ?? null, after.level];
  if (was === null || is === null) return null;
  if (is === was) return 'same';
  return is < was ? 'down' : 'up';
}
