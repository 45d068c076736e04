import { areIndependent, secondTime } from '../cues/groups.ts';
import type { TurnHistory } from '../cues/history.ts';
import { isShown } from '../cues/shown.ts';
import { shownCauses } from '../cues/shown-causes.ts';
import { oneMore } from '../cues/turn-level.ts';
import type { Cue, Level, TurnReading } from '../cues/types.ts';
import type { Watcher } from '../cues/watch.ts';

/**
 * The level of a customer turn in its conversation (support practice, 5a): what the turn shows by itself, one more when a
 * named cause was there on the turn before too, one more when a promise of this chat is past due.
 * A promise past due makes a cause graver; it does not make one.
 */
export function composeLevel(
  reading: TurnReading,
  before: TurnHistory,
  promiseBroken: boolean,
  watch?: Watcher,
): Level {
  const causes = shownCauses(reading.cues);
  // Being not heard twice already counts as such; two groups on one turn have raised the level by one before.
  const running = causes.some(
    ({ family }) => before.last.has(family) && !secondTime[family] && family !== 'possible_frustration',
  );
  const goesOn = running && !areIndependent(causes);
  if (goesOn) watch?.raised('cause_goes_on');
  const level = oneMore(reading.level, goesOn);
  const broken = promiseBroken && level > 0;
  if (broken) watch?.raised('promise_broken');
  return oneMore(level, broken);
}

/** The level of the conversation: that of its last customer turn, but it falls by at most one unless the customer recovers. */
export function settle(before: Level, turn: Level, cues: readonly Cue[]): Level {
  if (recovers(cues) || turn >= before - 1) return turn;
  return fallen[before];
}

const fallen: Readonly<Record<Level, Level>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 3 };

/** Whether a turn shows relief or thanks, and nothing that is suffered. */
export function recovers(cues: readonly Cue[]): boolean {
  return (
    shownCauses(cues).length === 0 && cues.some((cue) => cue.family === 'recovery_gratitude' && isShown(cue))
  );
}
