import type { Turn } from '../conversation/types.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue, Family } from '../cues/types.ts';
import type { Facts } from '../language/facts.ts';
import { heated, pastDue } from './heat.ts';

/** Whether turns show a cue of one of these families. */
export function shows(turns: readonly Turn[], ...sought: readonly Family[]): boolean {
  return turns.some(({ cues }) => cues.some((cue) => sought.includes(cue.family) && isShown(cue)));
}

/** Whether turns tell that it went wrong again: an unkept promise, the nth time, a wait for the second answer, or an accusation. */
export function tellsRepeat(turns: readonly Turn[], facts: Facts): boolean {
  if (turns.some(({ cues }) => cues.some((cue) => isGiven(cue) && isShown(cue)))) return true;
  if (isContactedAgain(turns) && (shows(turns, 'waiting') || facts.some(({ kind }) => kind === 'nth')))
    return true;
  return turns
    .flatMap(({ cues }) => cues)
    .some((cue) => again.has(cue.family) && cue.level > heated && isShown(cue));
}

/** Whether somebody writes once more: words that tell the wait itself ("still nothing") are the first one. */
function isContactedAgain(turns: readonly Turn[]): boolean {
  return turns.some(({ cues }) => {
    const waits = cues.filter(({ family }) => family === 'waiting');
    const isWait = ({ span: [from, to] }: Cue) => waits.some(({ span }) => span[0] < to && from < span[1]);
    return cues.some((cue) => cue.family === 'repeat_contact' && isShown(cue) && !isWait(cue));
  });
}

/** Whether somebody gave their word; a day that has passed alone is a first failure. */
function isGiven({ family, kind }: Cue): boolean {
  return family === 'unmet_promise' && kind !== pastDue;
}

const again: ReadonlySet<Family> = new Set(['repeat_contact', 'effort_runaround']);
