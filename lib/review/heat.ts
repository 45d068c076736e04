import type { Turn } from '../conversation/types.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue, Family } from '../cues/types.ts';

/** The levels from which a customer counts as heated. */
export const heated = 2;

/** What somebody calm tells too: a wait, a second try, another desk, a worry; and what no rule names. */
const circumstances: ReadonlySet<Family> = new Set([
  'waiting',
  'repeat_contact',
  'effort_runaround',
  'bot_loop',
  'not_heard',
  'anxiety_worry',
  'privacy_security_fear',
  'confusion',
  'possible_frustration',
]);

/** From this score on, circumstances alone are told in heat. */
const surely = 0.8;

/** Whether it can be told in calm: so can a day that has passed without anybody having given their word. */
function isCircumstance({ family, kind }: Cue): boolean {
  return circumstances.has(family) || kind === pastDue;
}

/** `It should have been here yesterday`. */
export const pastDue = 'unmet_promise.past_due';

/** The cues of a turn that weigh enough to heat it. */
function heatingIn({ cues }: Turn): readonly Cue[] {
  return cues.filter((cue) => cue.level >= heated && isShown(cue));
}

/** Whether a customer's turn is heated beyond doubt: displeasure is put in words, or what happened leaves no other reading. */
function isHeated(turn: Turn): boolean {
  if ((turn.level ?? 0) < heated) return false;
  return (
    (turn.score ?? 0) >= surely || isSwearing(turn) || heatingIn(turn).some((cue) => !isCircumstance(cue))
  );
}

/** Swearing at what happened is no cause of its own, but what it stands beside is told in heat. */
function isSwearing({ cues }: Turn): boolean {
  return cues.some((cue) => cue.family === 'profanity_abuse' && isShown(cue));
}

/**
 * The last heated turn of a run of the customer's: in a chat several messages make one, and the e-mail address behind the
 * complaint cools nothing. Undefined where there is none, or thanks stand behind it.
 */
export function heatOf(run: readonly Turn[]): Turn | undefined {
  const last = run.findLast(isHeated);
  const isOver = run.slice(last ? run.indexOf(last) + 1 : 0).some(({ cues }) => cues.some(isRelief));
  return isOver ? undefined : last;
}

function isRelief(cue: Cue): boolean {
  return cue.family === 'recovery_gratitude' && isShown(cue);
}

/** What a customer suffers from anew; displeasure goes on after the first acknowledgement. */
const harms: ReadonlySet<Family> = new Set([
  'waiting',
  'repeat_contact',
  'unmet_promise',
  'effort_runaround',
  'not_heard',
  'money_worry',
]);

/** The families of harm that heat a turn. */
export function harmsIn(turn: Turn): readonly Family[] {
  return heatingIn(turn).flatMap(({ family }) => (harms.has(family) ? family : []));
}
