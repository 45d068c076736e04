import { isCause } from './groups.ts';
import { isShown } from './shown.ts';
import type { Cue } from './types.ts';

/** The cues that name something the customer suffers from, and are sure enough to count. */
export function shownCauses(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue) => isCause(cue.family) && isShown(cue));
}

/** The gravest of them, of equals the first; undefined where there is none. */
export function gravestCause(cues: readonly Cue[]): Cue | undefined {
  return shownCauses(cues).toSorted((one, other) => other.level - one.level)[0];
}
