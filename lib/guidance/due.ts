import type { Conversation, Turn } from '../conversation/types.ts';
import type { Family } from '../cues/types.ts';
import type { TopicId } from '../playbook/types.ts';
import type { Cause } from './acknowledgement-plan.ts';

/** From here on a reading is shown and acted on. */
export const shownFrom = 0.7;

/** Causes in the order in which they are answered: a broken promise before lost time. */
const causeOrder = [
  'unmet_promise',
  'not_heard',
  'repeat_contact',
  'waiting',
] as const satisfies readonly Family[];

/** What waits for an answer. */
export interface Due {
  /** What to acknowledge, first things first; ends with the topic when there is one. */
  readonly causes: readonly Cause[];
  readonly topic: TopicId | null;
}

/** What the customer's turns since the agent's last one ask for; null when the agent has answered or nothing is sure. */
export function whatIsDue(conversation: Conversation): Due | null {
  const open = openTurns(conversation.turns);
  const shown = open.flatMap((turn) => turn.cues).filter((cue) => cue.confidence >= shownFrom);
  const families = causeOrder.filter((family) => shown.some((cue) => cue.family === family));
  const isRecovering = shown.some((cue) => cue.family === 'recovery_gratitude');
  if (open.length === 0 || (isRecovering && families.length === 0)) return null;
  const topic = knownTopic(conversation);
  if (families.length === 0 && topic === null) return null;
  return { causes: inOrder(withBrokenPromise(families, conversation), topic), topic };
}

function openTurns(turns: readonly Turn[]): readonly Turn[] {
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  return turns.slice(answered + 1).filter(({ message }) => message.role === 'customer');
}

function knownTopic({ topic }: Conversation): TopicId | null {
  return topic !== null && topic.confidence >= shownFrom ? topic.id : null;
}

function withBrokenPromise(families: readonly Exclude<Cause, TopicId>[], { promises }: Conversation) {
  const isBroken = promises.some(({ state }) => state === 'broken');
  return isBroken && !families.includes('unmet_promise')
    ? (['unmet_promise', ...families] as const)
    : families;
}

/** A topic has lines of its own on waiting for it, so those come first; any other cause says more than the topic. */
function inOrder(families: readonly Exclude<Cause, TopicId>[], topic: TopicId | null): readonly Cause[] {
  if (topic === null) return families;
  return [
    ...families.filter((family) => family !== 'waiting'),
    topic,
    ...families.filter((f) => f === 'waiting'),
  ];
}
