import { areIndependent, isCause, isStyle } from './groups.ts';
import { isShown } from './shown.ts';
import type { Cue, Level } from './types.ts';
import type { Watcher } from './watch.ts';

/** The highest cue, one more when two independent groups show, and one more, up to 3, for the form of a cause. */
export function levelOf(cues: readonly Cue[], watch?: Watcher): Level {
  const sure = cues.filter(isShown);
  const highest = sure.reduce((level, cue) => Math.max(level, cue.level), 0);
  const independent = areIndependent(sure);
  if (independent) watch?.raised('independent_causes');
  const level = oneMore(highest, independent);
  const isCaused = sure.some((cue) => isCause(cue.family) && cue.level > 0);
  const byForm = isCaused && level < highestByStyle && sure.some(isStyle);
  if (byForm) watch?.raised('form_of_a_cause');
  return oneMore(level, byForm);
}

const highestByStyle = 3;

/** A level raised by one if so, within the ladder. */
export function oneMore(level: number, raise: boolean): Level {
  return ladder[Math.min(4, level + (raise ? 1 : 0))] ?? 0;
}

const ladder = [0, 1, 2, 3, 4] as const;
