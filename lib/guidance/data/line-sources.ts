/** The fact that speaks for each way of wording an acknowledgement; docs/sources.md has the studies. */
export const lineSources = {
  playedBack: 'F20',
  namedEffort: 'F12',
  owned: 'F10',
  secondFailure: 'F14',
  validated: 'F6',
  namedStake: 'F33',
  noRepeat: 'F36',
  corrected: 'F20',
} as const;

/** Why an acknowledgement is worded as it is: line-reasons.ts says it in a sentence. */
export type LineReasonId = keyof typeof lineSources;
