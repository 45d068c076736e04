import { type DenseName, denseNames } from '../../lib/cues/model/dense.ts';

/**
 * What a dense weight is expected to be before the corpus is asked, in logits; 0 where it is not named. Who writes examples
 * by hand gets length, mood and marks wrong (real complaints run longer and are bitterer than the look-alikes written beside
 * them), and the rules were tuned on the same corpus: so the expectation is firm, and the corpus only bends it.
 */
const expectedWeights: Readonly<Partial<Record<DenseName, number>>> = {
  doublings: 0.5,
  bitter: 0.14,
  delighted: -0.14,
  questions: -0.2,
  numbers: 0.2,
  capitals: 0.3,
  loudMarks: 0.2,
  troubledBefore: 0.3,
  sureFromFriction: 1.6,
  sureFromDisapproval: 2,
  sureFromAccusation: 0.8,
  furtherCauses: 0.5,
  styles: 0.3,
  recovery_gratitude: -1,
};

/** What the square of a difference from the expectation costs: of these, of others that are expected, and of the rest. */
const firmest: Readonly<Partial<Record<DenseName, number>>> = {
  doublings: 1000,
  bitter: 3000,
  delighted: 1500,
};
const firmness = 300;
const leastFirm = 60;

/** The expected weights, in the order of `denseNames`. */
export const expected: readonly number[] = denseNames.map((name) => expectedWeights[name] ?? 0);

/** How firm each expectation is, in the same order. */
export const firm: readonly number[] = denseNames.map(
  (name) => firmest[name] ?? (expectedWeights[name] === undefined ? leastFirm : firmness),
);
