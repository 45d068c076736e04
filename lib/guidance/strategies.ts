import type { Level } from '../cues/types.ts';
import type { Strategy } from '../playbook/types.ts';
import type { Cause } from './acknowledgement-plan.ts';

/** The dose a level calls for: nothing felt, one clause, one sentence of responsibility, the second-failure form. */
type Dose = 'plain' | 'clause' | 'sentence' | 'failure';

const doseOf: Readonly<Record<Level, Dose>> = {
  0: 'plain',
  1: 'plain',
  2: 'clause',
  3: 'sentence',
  4: 'failure',
};

/** The moves for each cause and dose, the best first. From "How the contradictions fit" (docs/sources.md). */
const moves: Readonly<Record<Cause, Readonly<Record<Dose, readonly Strategy[]>>>> = {
  parcel_delivered_not_received: {
    plain: ['name_the_effort', 'play_back', 'reassure_with_fact'],
    clause: [
      'name_the_effort',
      'own_the_failure',
      'name_the_stake',
      'validate_as_reasonable',
      'reassure_with_fact',
    ],
    sentence: ['own_the_failure', 'name_the_stake', 'validate_as_reasonable'],
    failure: ['own_the_failure', 'name_the_stake'],
  },
  unmet_promise: sameAlways(['own_the_failure', 'validate_as_reasonable', 'name_the_effort']),
  not_heard: sameAlways(['correct_myself', 'play_back']),
  repeat_contact: {
    plain: ['name_the_effort', 'play_back'],
    clause: ['name_the_effort', 'play_back'],
    sentence: ['own_the_failure', 'validate_as_reasonable'],
    failure: ['own_the_failure', 'validate_as_reasonable'],
  },
  still_unsolved: {
    plain: ['name_the_effort', 'play_back'],
    clause: ['name_the_effort', 'play_back'],
    sentence: ['own_the_failure', 'validate_as_reasonable'],
    failure: ['own_the_failure', 'validate_as_reasonable'],
  },
  waiting: {
    plain: ['name_the_effort', 'play_back'],
    clause: ['name_the_effort', 'own_the_failure', 'name_the_stake'],
    sentence: ['own_the_failure', 'validate_as_reasonable', 'name_the_stake'],
    failure: ['own_the_failure', 'validate_as_reasonable', 'name_the_stake'],
  },
};

/** The moves an acknowledgement may make for this cause at this level, in the order in which to try them. */
export function strategiesFor(cause: Cause, level: Level): readonly Strategy[] {
  return moves[cause][doseOf[level]];
}

/** A broken promise is a second failure and a missed question a missed question, however calmly it is said. */
function sameAlways(order: readonly Strategy[]): Readonly<Record<Dose, readonly Strategy[]>> {
  return { plain: order, clause: order, sentence: order, failure: order };
}
