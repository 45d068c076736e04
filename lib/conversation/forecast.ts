import { shownCauses } from '../cues/shown-causes.ts';
import type { Family } from '../cues/types.ts';
import { isCustomers } from './customers.ts';
import { recovers } from './level.ts';
import type { Conversation, Turn } from './types.ts';

/** What speaks for a conversation getting worse, the heaviest first. Each is a sentence in the interface. */
const forecastFactors = [
  'threat',
  'promise_broken',
  'accusing',
  'not_heard',
  'rising',
  'tense_before',
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
  tense_before: 1,
  cause_again: 1,
  refused: 1,
  left_waiting: 1,
};

/** What still counts while the level is 0; alone it is too little for more than a calm outlook. */
const lasting: readonly ForecastFactor[] = ['tense_before'];

/** From this level of a turn on a chat is tense. */
const tenseFrom = 2;

const mayFrom = 2;
const likelyFrom = 4;

/** The forecast of a conversation; calm while its level is 0. Pure; looks at its turns since the last relief and what has been remembered. */
export function forecastOf(conversation: Conversation): Forecast {
  const factors = factorsOf(conversation);
  const weight = weightOf(factors);
  if (weight < mayFrom) return { outlook: 'calm', factors: [] };
  return { outlook: weight < likelyFrom ? 'may_escalate' : 'likely_escalates', factors };
}

/** How much speaks for a conversation getting worse: what the outlook is decided by. */
export function forecastWeight(conversation: Conversation): number {
  return weightOf(factorsOf(conversation));
}

function factorsOf(conversation: Conversation): readonly ForecastFactor[] {
  const factors = conversation.level === 0 ? lasting : forecastFactors;
  return factors.filter((factor) => shows[factor](conversation));
}

function weightOf(factors: readonly ForecastFactor[]): number {
  return factors.reduce((sum, factor) => sum + weights[factor], 0);
}

const shows: Readonly<Record<ForecastFactor, (conversation: Conversation) => boolean>> = {
  threat: (conversation) =>
    hasSeen(conversation, 'churn_threat', 'legal_public_threat') && conversation.level >= 3,
  promise_broken: (conversation) =>
    hasSeen(conversation, 'unmet_promise') || conversation.promises.some(({ state }) => state === 'broken'),
  accusing: ({ level }) => level >= 3,
  not_heard: (conversation) => hasSeen(conversation, 'not_heard'),
  rising: ({ trend }) => trend === 'up',
  // Somebody who has been upset and only answers a question now has not got over it until they say so: docs/evaluation.md.
  tense_before: ({ turns }) => {
    const read = turns.filter(isCustomers);
    const earlier = read.slice(read.findLastIndex(({ cues }) => recovers(cues)) + 1, -1);
    return earlier.some(({ level }) => level !== null && level >= tenseFrom);
  },
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

function causesOf({ cues }: Turn): readonly Family[] {
  return shownCauses(cues).map(({ family }) => family);
}
