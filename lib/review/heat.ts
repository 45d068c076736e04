import type { Turn } from '../conversation/types.ts';
import { isCause } from '../cues/groups.ts';
import { hasLoudMarks } from '../cues/loudness.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue, Family } from '../cues/types.ts';
import { ownWords } from '../language/own-words.ts';

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
 * Whether a turn presses: rows of marks, beside a cause told in any message of its run, or in a question that comes after an
 * answer. In a chat the cause stands in one message and the `???` in the next.
 */
function isPressing({ message }: Turn, run: readonly Turn[], isAnswered: boolean): boolean {
  if (!hasLoudMarks(message.text, ownWords(message.text))) return false;
  const isCaused = run.some(({ cues }) => cues.some(suffers));
  return isCaused || (isAnswered && message.text.includes('?'));
}

function suffers(cue: Cue): boolean {
  return cue.level > 0 && isCause(cue.family) && isShown(cue);
}

/**
 * The last heated turn of a run of the customer's: in a chat several messages make one, and the e-mail address behind the
 * complaint cools nothing. Undefined where there is none, or thanks stand behind it. `isAnswered`: an agent has written before.
 */
export function heatOf(run: readonly Turn[], isAnswered: boolean): Turn | undefined {
  const last = run.findLast((turn) => isHeated(turn) || isPressing(turn, run, isAnswered));
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
