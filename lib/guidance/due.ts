import type { Conversation, TopicReading, Turn } from '../conversation/types.ts';
import { isShown, shownFrom } from '../cues/shown.ts';
import type { Cue } from '../cues/types.ts';
import type { TopicId } from '../playbook/types.ts';
import type { Cause } from './acknowledgement-plan.ts';

/** Causes in the order in which they are answered: a broken promise before lost time. */
const causeOrder = [
  'unmet_promise',
  'not_heard',
  'repeat_contact',
  'still_unsolved',
  'waiting',
] as const satisfies readonly Cause[];

/** What waits for an answer. */
export interface Due {
  /** What to acknowledge, first things first; ends with the topic when there is one. */
  readonly causes: readonly Cause[];
  readonly topic: TopicId | null;
}

/**
 * What the customer's turns since the agent's last one ask for; null when the agent has answered, when nothing is sure,
 * or when the customer has calmed down by themselves: a bot may have helped in the meantime.
 */
export function whatIsDue(conversation: Conversation): Due | null {
  const open = openTurns(conversation.turns);
  const last = open.at(-1);
  if (last === undefined) return null;
  const families = conversation.level === 0 ? [] : causesIn(open);
  const topic = knownTopic(conversation);
  if (families.length === 0 && (topic === null || (isThankful(last) && !isToldIn(open, topic)))) return null;
  return {
    causes: inOrder(withBrokenPromise(families, conversation), topic?.id ?? null),
    topic: topic?.id ?? null,
  };
}

function causesIn(turns: readonly Turn[]) {
  const shown = turns.flatMap((turn) => turn.cues).filter(isShown);
  const causes = shown.filter(isAnswered).map(causeOf);
  return causeOrder.filter((cause) => causes.includes(cause));
}

/** That something has not come is what the topic is about; nobody need have waited for it. */
function isAnswered({ rule }: Cue): boolean {
  return !rule.endsWith('.not_come');
}

/** "Still not" is no proof that the customer has asked before, so nothing may be said of that. */
function causeOf({ rule, family }: Cue): Cue['family'] | 'still_unsolved' {
  return rule.endsWith('.still_unsolved') ? 'still_unsolved' : family;
}

function isThankful({ cues }: Turn): boolean {
  return cues.some((cue) => cue.family === 'recovery_gratitude' && isShown(cue));
}

/** Whether these turns brought the topic up, so that nobody can have answered it yet. */
function isToldIn(turns: readonly Turn[], { evidence }: TopicReading): boolean {
  return evidence.some((piece) => turns.some((turn) => turn.message.id === piece.message));
}

function openTurns(turns: readonly Turn[]): readonly Turn[] {
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  return turns.slice(answered + 1).filter(({ message }) => message.role === 'customer');
}

function knownTopic({ topic }: Conversation): TopicReading | null {
  return topic !== null && topic.confidence >= shownFrom ? topic : null;
}

function withBrokenPromise(families: readonly Exclude<Cause, TopicId>[], { promises }: Conversation) {
  const isBroken = promises.some(({ state }) => state === 'broken');
  return isBroken && !families.includes('unmet_promise')
    ? (['unmet_promise', ...families] as const)
    : families;
}

/** What a topic's own lines say already: that it takes long, and that it is not over. */
const saidByTopic: readonly Cause[] = ['still_unsolved', 'waiting'];

/** A topic has lines of its own on waiting for it, so those come first; any other cause says more than the topic. */
function inOrder(families: readonly Exclude<Cause, TopicId>[], topic: TopicId | null): readonly Cause[] {
  if (topic === null) return families;
  return [
    ...families.filter((cause) => !saidByTopic.includes(cause)),
    topic,
    ...families.filter((cause) => saidByTopic.includes(cause)),
  ];
}
