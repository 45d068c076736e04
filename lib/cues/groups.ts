import type { Cue, Family, Level } from './types.ts';

/** Families of one group tell of the same kind of harm; cues are independent when their groups differ. */
type Group =
  | 'time_and_effort'
  | 'fairness_and_money'
  | 'exit_and_threat'
  | 'pressure'
  | 'person'
  | 'security'
  | 'understanding'
  | 'wording';

/**
 * The part a family plays: a cause the customer suffers from, with its group; a style, which only makes a cause graver; a
 * lane, which opens another way of handling; or a relief.
 */
const parts: Readonly<Record<Family, Group | 'style' | 'lane' | 'relief'>> = {
  repeat_contact: 'time_and_effort',
  waiting: 'time_and_effort',
  unmet_promise: 'time_and_effort',
  effort_runaround: 'time_and_effort',
  bot_loop: 'time_and_effort',
  not_heard: 'time_and_effort',
  policy_unfair: 'fairness_and_money',
  money_worry: 'fairness_and_money',
  churn_threat: 'exit_and_threat',
  legal_public_threat: 'exit_and_threat',
  time_pressure: 'pressure',
  anxiety_worry: 'pressure',
  helpless_resigned: 'person',
  disappointment_loyalty: 'person',
  dignity: 'person',
  privacy_security_fear: 'security',
  confusion: 'understanding',
  quiet_disengagement: 'wording',
  positive_mixed: 'wording',
  possible_frustration: 'wording',
  sarcasm: 'style',
  profanity_abuse: 'style',
  shouting: 'style',
  grief_bereavement: 'lane',
  vulnerability: 'lane',
  safety: 'lane',
  recovery_gratitude: 'relief',
};

const noCause: ReadonlySet<string> = new Set(['style', 'lane', 'relief']);
/** Too weak to stand beside another cause as a second one. */
const neverIndependent: ReadonlySet<string> = new Set([...noCause, 'understanding', 'wording']);

/** Whether a family names something the customer suffers from. */
export function isCause(family: Family): boolean {
  return !noCause.has(parts[family]);
}

/** Whether a cue is only the form of what is said: shouting, swearing at the situation, irony. */
export function isStyle({ family, level }: Cue): boolean {
  return parts[family] === 'style' && level < 2;
}

/** Whether two cues of one turn come from different groups. The same words, heard twice, are one thing said. */
export function areIndependent(cues: readonly Cue[]): boolean {
  const counted = cues.filter(({ family }) => !neverIndependent.has(parts[family]));
  return counted.some((one) =>
    counted.some((other) => parts[one.family] !== parts[other.family] && !overlap(one, other)),
  );
}

function overlap({ span: [from, to] }: Cue, { span: [start, end] }: Cue): boolean {
  return from < end && start < to;
}

/** What a family weighs when the customer shows it a second time in this chat (support practice, 5a). */
export const secondTime: Readonly<Partial<Record<Family, Level>>> = { not_heard: 3, confusion: 2 };
