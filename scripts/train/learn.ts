import { denseNames, pastNames } from '../../lib/cues/model/dense.ts';
import type { Model } from '../../lib/cues/model/model.ts';
import { expected, firm } from './expected.ts';
import { type DenseFit, fitDense, logitOf } from './fit-dense.ts';
import { fitGrams, sumOf } from './fit-grams.ts';
import { scoreUnseen } from './folds.ts';
import type { TurnRow } from './rows.ts';

/** The share of frustrated turns that a score is meant for. */
const baseRate = 0.1;

/** How a model is learned; chosen on corpus topics left out and on the dev parts of sets that are only measured with. */
const tuning = {
  /** Rounds and first step of the n-grams over the own corpus: few and small, for a corpus of some thousand turns. */
  rounds: 6,
  step: 0.1,
  folds: 8,
  /** How much of what the n-grams say on corpus topics left out is believed of other people's chats. */
  trust: 0.6,
  /** No more than this many logits for what was said before. */
  mostPast: 0.5,
} as const;

/**
 * Learns a model from chat turns, starting from n-gram weights of general emotion data. The n-grams are judged beside
 * the dense features on topics they have not seen, so that the one is not believed over the other for having learned by heart.
 */
export function learnModel(rows: readonly TurnRow[], emotion: Float32Array): Model {
  const fitting = { rounds: tuning.rounds, step: tuning.step, from: emotion };
  const unseen = scoreUnseen(rows, tuning.folds, (others) => {
    const weights = fitGrams(others, fitting);
    return (row) => sumOf(row.grams, weights);
  });
  const inputs = rows.map(({ dense, y, weight }, index) => ({
    values: [unseen[index] ?? 0, ...dense],
    y,
    weight,
  }));
  const believed = hold(fitDense(inputs, [gramRidge, ...firm], [0, ...expected]));
  const { start, weights } = calibrated(believed, inputs);
  const [gramWeight = 0, ...dense] = weights;
  const grams = fitGrams(rows, fitting).map((weight) => weight * gramWeight);
  return { grams, dense, start: start + toBaseRate(rows) };
}

const gramRidge = 0.1;

type Inputs = Parameters<typeof fitDense>[0];

/** The logit that a model gives a row. */
export function modelLogitOf({ grams, dense, start }: Model, row: TurnRow): number {
  return logitOf({ start, weights: dense }, row.dense) + sumOf(row.grams, grams);
}

/** Takes the n-grams at the trust they deserve, and the past at no more than it may weigh. */
function hold({ start, weights }: DenseFit): DenseFit {
  const held = weights.map((weight, index) => {
    if (index === 0) return weight * tuning.trust;
    const name = denseNames[index - 1];
    if (!name || !pastNames.has(name)) return weight;
    return Math.min(tuning.mostPast, Math.max(-tuning.mostPast, weight));
  });
  return { start, weights: held };
}

/** Platt's calibration: start and scale of the logits fitted again, on topics that the n-grams had not seen. */
function calibrated(fit: DenseFit, inputs: Inputs): DenseFit {
  const logits = inputs.map(({ values, ...row }) => ({ ...row, values: [logitOf(fit, values)] }));
  const { start, weights } = fitDense(logits, [1e-6], [1]);
  const scale = weights[0] ?? 1;
  return { start: start + scale * fit.start, weights: fit.weights.map((weight) => weight * scale) };
}

/** From the share of frustrated turns in the corpus to the share a score is meant for. */
function toBaseRate(rows: readonly TurnRow[]): number {
  const share = rows.filter(({ y }) => y === 1).length / rows.length;
  return Math.log(baseRate / (1 - baseRate)) - Math.log(share / (1 - share));
}
