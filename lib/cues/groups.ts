import type { Cue, Family, Level } from './types.ts';

/** Families of one group tell of the same kind of harm; cues are independent when their groups differ. */
type Group = 'time_and_effort';

/** The group of each family; null for families that show no harm. */
const groups: Readonly<Record<Family, Group | null>> = {
  repeat_contact: 'time_and_effort',
  waiting: 'time_and_effort',
  unmet_promise: 'time_and_effort',
  not_heard: 'time_and_effort',
  recovery_gratitude: null,
};

/** Whether a family names something the customer suffers from. */
export function isCause(family: Family): boolean {
  return groups[family] !== null;
}

/** Whether the cues of one turn come from two or more groups. */
export function areIndependent(cues: readonly Cue[]): boolean {
  return new Set(cues.map((cue) => groups[cue.family]).filter((group) => group !== null)).size > 1;
}

/** What a family weighs when the customer shows it a second time in this chat (support practice, 5a). */
export const secondTime: Readonly<Partial<Record<Family, Level>>> = { not_heard: 3 };
