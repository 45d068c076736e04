import { isCustomers } from '../conversation/customers.ts';
import { isSecondFailure } from '../conversation/second-failure.ts';
import type { Conversation, TopicReading, Turn } from '../conversation/types.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue } from '../cues/types.ts';
import type { TopicId } from '../playbook/types.ts';
import { type Cause, causes } from '../playbook/vocabulary.ts';

/** What waits for an answer. */
export interface Due {
  /** What to acknowledge, first things first; where there is a topic, `topic` stands in its place. */
  readonly causes: readonly (Cause | 'topic')[];
  readonly topic: TopicId | null;
}

/** What a topic's own lines say already: that it takes long, that it presses, and that it is not over. */
const saidByTopic: readonly Cause[] = ['time_pressure', 'still_unsolved', 'waiting', 'confusion'];

/**
 * What the customer's turns since the agent's last one ask for; null when the agent has answered, when nothing is sure,
 * or when the customer has calmed down by themselves: a bot may have helped in the meantime. `picked` is the topic the
 * agent has chosen, which holds whatever the signs say.
 */
export function whatIsDue(conversation: Conversation, picked: TopicId | null = null): Due | null {
  const open = openTurns(conversation.turns);
  const last = open.at(-1);
  if (last === undefined) return null;
  const found = conversation.level === 0 ? [] : causesIn(open);
  const topic = picked ?? conversation.topic?.id ?? null;
  const isOver = isThankful(last) && picked === null && !isToldIn(open, conversation.topic);
  if (found.length === 0 && (topic === null || isOver)) return null;
  const late = isOnlyOutrage(open) ? [...saidByTopic, 'policy_unfair' as const] : saidByTopic;
  return { causes: inOrder(withBrokenPromise(found, conversation), topic, late), topic };
}

/** A topic that is likelier than not: a guess alone makes nothing wrong. */
const likelyFrom = 0.5;

/** Whether the customer's last word says that it is solved, after something was wrong. */
export function isSolved({ turns, level, stage, topics }: Conversation): boolean {
  const last = openTurns(turns).at(-1);
  const isAbout = topics.some(({ confidence }) => confidence >= likelyFrom);
  const wasWrong = isAbout || turns.some((turn) => (turn.level ?? 0) >= 2);
  return stage === 'closing' && last !== undefined && isThankful(last) && level <= 2 && wasWrong;
}

function causesIn(turns: readonly Turn[]): readonly Cause[] {
  const shown = turns.flatMap((turn) => turn.cues).filter(isShown);
  const named = new Set(shown.filter(isAnswered).map(causeOf));
  return causes.filter((cause) => named.has(cause) && cause !== 'recovery_gratitude');
}

/** That something has not come is what the topic is about; nobody need have waited for it. */
function isAnswered({ rule }: Cue): boolean {
  return !rule.endsWith('.not_come');
}

/** What a cue is answered as. "Still not" is no proof that the customer has asked before, so nothing may be said of that. */
export function causeOf({ rule, family }: Cue): string {
  return rule.endsWith('.still_unsolved') ? 'still_unsolved' : family;
}

/** "Ridiculous" of what happened is no quarrel with a rule: what happened says more. */
function isOnlyOutrage(turns: readonly Turn[]): boolean {
  const unfair = turns
    .flatMap(({ cues }) => cues)
    .filter((cue) => cue.family === 'policy_unfair' && isShown(cue));
  return unfair.every(({ rule }) => rule.endsWith('.outrage'));
}

function isThankful({ cues }: Turn): boolean {
  return cues.some((cue) => cue.family === 'recovery_gratitude' && isShown(cue));
}

/** Whether these turns brought the topic up, so that nobody can have answered it yet. */
function isToldIn(turns: readonly Turn[], topic: TopicReading | null): boolean {
  return (topic?.evidence ?? []).some((piece) => turns.some((turn) => turn.message.id === piece.message));
}

function openTurns(turns: readonly Turn[]): readonly Turn[] {
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  return turns.slice(answered + 1).filter(isCustomers);
}

function withBrokenPromise(found: readonly Cause[], conversation: Conversation): readonly Cause[] {
  return isSecondFailure(conversation) && found.length > 0 && !found.includes('unmet_promise')
    ? ['unmet_promise', ...found]
    : found;
}

/** A topic has lines of its own on waiting for it, so those come first; any other cause says more than the topic. */
function inOrder(
  found: readonly Cause[],
  topic: TopicId | null,
  late: readonly Cause[],
): readonly (Cause | 'topic')[] {
  if (topic === null) return found;
  const [after, before] = [
    found.filter((cause) => late.includes(cause)),
    found.filter((cause) => !late.includes(cause)),
  ];
  return [...before, 'topic', ...after];
}
