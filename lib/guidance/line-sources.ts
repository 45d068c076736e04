import type { Level } from '../cues/types.ts';
import type { Strategy } from '../playbook/vocabulary.ts';

/** The fact that speaks for each way of wording an acknowledgement; docs/sources.md has the studies. */
export const lineSources = {
  playedBack: 'F20',
  namedEffort: 'F12',
  owned: 'F10',
  secondFailure: 'F14',
  validated: 'F6',
  namedStake: 'F33',
  gaveControl: 'F33',
  saidCertain: 'F32',
  noRepeat: 'F36',
  corrected: 'F20',
  condoled: 'F6',
  setBoundary: 'C46',
  warmClose: 'F2',
} as const;

/** Why an acknowledgement is worded as it is: line-reasons.ts says it in a sentence. */
export type LineReasonId = keyof typeof lineSources;

const reasons: Readonly<Record<Strategy, LineReasonId>> = {
  play_back: 'playedBack',
  name_the_effort: 'namedEffort',
  own_the_failure: 'owned',
  validate_as_reasonable: 'validated',
  name_the_stake: 'namedStake',
  give_control: 'gaveControl',
  reassure_with_fact: 'saidCertain',
  correct_myself: 'corrected',
  condole: 'condoled',
  boundary: 'setBoundary',
  celebrate: 'warmClose',
};

/** What speaks for a move at this moment: a second failure and a repeated question have reasons of their own. */
export function reasonFor(
  strategy: Strategy,
  { cause, level }: { readonly cause: string; readonly level: Level },
): LineReasonId {
  if (strategy === 'own_the_failure' && (level === 4 || cause === 'unmet_promise')) return 'secondFailure';
  if (cause === 'repeat_contact' && level < 3) return 'noRepeat';
  return reasons[strategy];
}
