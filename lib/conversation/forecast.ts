import { isCause } from '../cues/groups.ts';
import { isShown } from '../cues/shown.ts';
import type { Family } from '../cues/types.ts';
import type { Conversation, Turn } from './types.ts';

/** What speaks for a conversation getting worse, the heaviest first. Each is a sentence in the interface. */
const forecastFactors = [
  'threat',
  'promise_broken',
  'accusing',
  'not_heard',
  'rising',
  'cause_again',
  'refused',
  'left_waiting',
] as const;

/** One thing that speaks for a conversation getting worse. */
type ForecastFactor = (typeof forecastFactors)[number];

/** Where the conversation goes if nothing changes: an estimate, with what it rests on. */
export interface Forecast {
  readonly outlook: 'calm' | 'may_escalate' | 'likely_escalates';
  readonly factors: readonly ForecastFactor[];
}

/** How much each factor weighs; chosen by hand after what makes conversations worse (docs/sources.md: F14, F22, F36, F38). */
const weights: Readonly<Record<ForecastFactor, number>> = {
  threat: 3,
  promise_broken: 2,
  accusing: 2,
  not_heard: 2,
  rising: 1,
  cause_again: 1,
  refused: 1,
  left_waiting: 1,
};

const mayFrom = 2;
const likelyFrom = 4;

/** The forecast of a conversation; calm while its level is 0. Pure; looks at the last few turns and what has been remembered. */
export function forecastOf(conversation: Conversation): Forecast {
  const factors =
    conversation.level === 0 ? [] : forecastFactors.filter((factor) => shows[factor](conversation));
  const weight = factors.reduce((sum, factor) => sum + weights[factor], 0);
  if (weight < mayFrom) return { outlook: 'calm', factors: [] };
  return { outlook: weight < likelyFrom ? 'may_escalate' : 'likely_escalates', factors };
}

const shows: Readonly<Record<ForecastFactor, (conversation: Conversation) => boolean>> = {
  threat: (conversation) =>
    hasSeen(conversation, 'churn_threat', 'legal_public_threat') && conversation.level >= 3,
  promise_broken: (conversation) =>
    hasSeen(conversation, 'unmet_promise') || conversation.promises.some(({ state }) => state === 'broken'),
  accusing: ({ level }) => level >= 3,
  not_heard: (conversation) => hasSeen(conversation, 'not_heard'),
  rising: ({ trend }) => trend === 'up',
  cause_again: ({ turns }) => {
    const [before = [], last = []] = turns.filter(isCustomers).slice(-2).map(causesOf);
    return last.some((family) => before.includes(family));
  },
  refused: ({ memory }) => memory.history.answer?.refused === true,
  left_waiting: ({ memory }) => memory.history.unanswered.length > 1,
};

function hasSeen({ memory }: Conversation, ...families: readonly Family[]): boolean {
  return families.some((family) => memory.history.seen.has(family));
}

function isCustomers({ message }: Turn): boolean {
  return message.role === 'customer';
}

function causesOf({ cues }: Turn): readonly Family[] {
  return cues.filter((cue) => isCause(cue.family) && isShown(cue)).map(({ family }) => family);
}
