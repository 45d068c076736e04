import { gravestCause } from '../cues/shown-causes.ts';
import type { Family } from '../cues/types.ts';
import { heated } from './heat.ts';
import type { Situation } from './situation.ts';
import type { CheckId, Finding } from './types.ts';

/** Where a draft is likely to take the tension of a chat, and what speaks for it. An estimate, never a number. */
export interface Estimate {
  readonly direction: 'up' | 'same' | 'down';
  /** The two or three that weigh most: checks, those that speak for the direction first, then what heats the customer. */
  readonly factors: readonly Factor[];
}

/** What speaks for an estimate: what the draft does or lacks, or what the customer suffers from. */
export type Factor =
  | { readonly kind: 'check'; readonly check: CheckId; readonly outcome: 'met' | 'missed' }
  | { readonly kind: 'cue'; readonly family: Family };

/** How much a missed check heats up. Set by hand after the facts each check rests on: docs/evaluation.md says how well it does. */
const heats: Readonly<Partial<Record<CheckId, number>>> = {
  C18: 3,
  C31: 3,
  C17: 3,
  C24: 3,
  C27: 2,
  C30: 2,
  C7: 1,
  C6: 2,
  C3: 2,
  C1: 2,
  C29: 2,
  C13: 1,
  C14: 1,
  C20: 1,
  C36: 1,
  C42: 1,
  C43: 1,
};

/** How much a met check calms somebody who is upset. */
const calms: Readonly<Partial<Record<CheckId, number>>> = {
  C21: 3,
  C7: 2,
  C16: 2,
  C30: 2,
  C15: 1,
  C1: 1,
  C2: 1,
  C10: 1,
  C29: 1,
};

/** How far one side must outweigh the other. */
const clear = 2;
const mostFactors = 3;

/**
 * Estimates where a draft takes the tension from its findings and the moment it answers. Nobody calm can be calmed, and
 * a draft that says nothing either way leaves things as they are.
 */
export function estimate(findings: readonly Finding[], { conversation, open }: Situation): Estimate {
  const weigh = (outcome: 'met' | 'missed', weights: typeof heats) =>
    findings
      .filter((finding) => finding.outcome === outcome && weights[finding.check] !== undefined)
      .map(({ check }) => ({ kind: 'check' as const, check, outcome, weight: weights[check] ?? 0 }))
      .sort((one, other) => other.weight - one.weight);
  const [heating, calming] = [weigh('missed', heats), weigh('met', calms)];
  const balance = sumOf(calming) - sumOf(heating);
  const direction = balance <= -clear ? 'up' : balance > clear && conversation.level > 0 ? 'down' : 'same';
  const sides = direction === 'down' ? [...calming, ...heating] : [...heating, ...calming];
  const causes = conversation.level < heated || sides.length === 0 ? [] : gravestIn(open);
  const weighed = sides.slice(0, mostFactors - causes.length);
  return { direction, factors: [...weighed.map(({ weight: _, ...factor }) => factor), ...causes] };
}

/** The gravest cause in turns, as a factor. */
function gravestIn(turns: Situation['open']): readonly Factor[] {
  const gravest = gravestCause(turns.flatMap(({ cues }) => cues));
  return gravest ? [{ kind: 'cue', family: gravest.family }] : [];
}

function sumOf(weighed: readonly { readonly weight: number }[]): number {
  return weighed.reduce((sum, { weight }) => sum + weight, 0);
}
