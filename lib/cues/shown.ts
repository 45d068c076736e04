import type { Cue } from './types.ts';

/** A reading counts, for the level, on the screen and in the advice, from this confidence on. */
export const shownFrom = 0.7;

/** Where a life may be at risk, a doubt is enough: the agent is asked to read the line. */
const safetyShownFrom = 0.4;

/** Whether a cue is sure enough to count and to be shown. */
export function isShown({ confidence, lane }: Cue): boolean {
  return confidence >= (lane === 'safety' ? safetyShownFrom : shownFrom);
}
