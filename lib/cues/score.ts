import type { Token } from '../language/tokens.ts';
import { isCause } from './groups.ts';
import type { TurnHistory } from './history.ts';
import type { Cue, Level } from './types.ts';

/** What the score looks at. */
interface ScoreInput {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly history: TurnHistory;
}

/**
 * Weights in logits, chosen by hand. The start puts a calm short turn well under the base rate of 10 %; a sure cue at
 * level 2 lifts it past one half. Length is worth little beside a cue, and the past a small capped term:
 * frustrated turns run longer and follow one another, but neither names a cause.
 */
const weights = {
  start: -3.6,
  level: { 0: 0, 1: 1.6, 2: 3.6, 3: 4.4, 4: 5.2 } satisfies Record<Level, number>,
  eachFurtherCue: 0.5,
  gratitude: -1.2,
  doublings: 0.35,
  troubledBefore: 0.4,
} as const;

/** Probability that the turn is at level 2 or more, at a base rate of 10 %. */
export function scoreTurn({ tokens, cues, history }: ScoreInput): number {
  const causes = cues.filter((cue) => isCause(cue.family));
  const strongest = Math.max(0, ...causes.map((cue) => weights.level[cue.level] * cue.confidence));
  const logit =
    weights.start +
    strongest +
    weights.eachFurtherCue * Math.max(0, causes.length - 1) +
    weights.gratitude * (cues.length > causes.length ? 1 : 0) +
    weights.doublings * Math.log2(1 + tokens.length / 4) +
    weights.troubledBefore * ([...history.last].some(isCause) ? 1 : 0);
  return 1 / (1 + Math.exp(-logit));
}
