import { slots } from '../../../lib/cues/model/grams.ts';
import type { Grams } from '../rows.ts';
import { descend } from './descend.ts';

/** One text to learn topics from. */
export interface TopicRow {
  readonly grams: Grams;
  /** The place of its topic. */
  readonly topic: number;
  /** How much it counts. */
  readonly weight: number;
}

/** Weights in a table of slots by topics, and the logit each topic starts from. */
export interface TopicFit {
  readonly weights: Float64Array;
  readonly start: Float64Array;
}

const steps = Number(process.env.R ?? 40);
/** What the square of a weight costs: few examples must not speak too surely. */
const ridge = Number(process.env.L2 ?? 0.006);

/**
 * Multinomial logistic regression over hashed n-grams. What is rarer tells more and may weigh more. The same rows always give
 * the same weights.
 */
export function fitTopics(rows: readonly TopicRow[], topics: number): TopicFit {
  const rarity = rarityOf(rows);
  const scaled = rows.map((row) => ({ ...row, grams: times(row.grams, rarity) }));
  const size = slots * topics;
  const found = descend(size + topics, steps, (all, gradient) => {
    let cost = 0;
    for (let place = 0; place < size; place++) {
      const weight = all[place] ?? 0;
      gradient[place] = ridge * weight;
      cost += (ridge / 2) * weight * weight;
    }
    gradient.fill(0, size);
    for (const row of scaled) cost += addRow(row, all, gradient, topics);
    return cost;
  });
  const weights = found.slice(0, size);
  for (let place = 0; place < size; place++)
    weights[place] = (weights[place] ?? 0) * (rarity[Math.floor(place / topics)] ?? 1);
  return { weights, start: found.slice(size) };
}

/** Adds what a row says of the way down; gives what it costs. */
function addRow(
  { grams, topic, weight }: TopicRow,
  all: Float64Array,
  gradient: Float64Array,
  topics: number,
): number {
  const size = slots * topics;
  const logits = all.slice(size);
  const { slots: at, values } = grams;
  for (let index = 0; index < at.length; index++) {
    const row = (at[index] ?? 0) * topics;
    const value = values[index] ?? 0;
    for (let each = 0; each < topics; each++) logits[each] = (logits[each] ?? 0) + (all[row + each] ?? 0) * value;
  }
  const errors = chancesOf(logits);
  const cost = -weight * Math.log(Math.max(1e-12, errors[topic] ?? 0));
  errors[topic] = (errors[topic] ?? 0) - 1;
  for (let each = 0; each < topics; each++) {
    const error = (errors[each] ?? 0) * weight;
    errors[each] = error;
    gradient[size + each] = (gradient[size + each] ?? 0) + error;
  }
  for (let index = 0; index < at.length; index++) {
    const row = (at[index] ?? 0) * topics;
    const value = values[index] ?? 0;
    for (let each = 0; each < topics; each++)
      gradient[row + each] = (gradient[row + each] ?? 0) + (errors[each] ?? 0) * value;
  }
  return cost;
}

/** Logits as probabilities that add up to one. */
export function chancesOf(logits: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(logits);
  const most = Math.max(...all);
  const raised = all.map((logit) => Math.exp(logit - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

/** How rare each slot is among the rows, around one. */
function rarityOf(rows: readonly TopicRow[]): Float64Array {
  const seen = new Float64Array(slots);
  for (const { grams } of rows)
    for (const slot of new Set(grams.slots)) seen[slot] = (seen[slot] ?? 0) + 1;
  const rarity = seen.map((count) => (count === 0 ? 0 : Math.sqrt(Math.log(1 + rows.length / count))));
  const used = rarity.filter((each) => each > 0);
  const mean = used.reduce((sum, each) => sum + each, 0) / Math.max(1, used.length);
  return rarity.map((each) => each / mean);
}

function times({ slots: at, values }: Grams, rarity: Float64Array): Grams {
  return { slots: at, values: values.map((value, index) => value * (rarity[at[index] ?? 0] ?? 1)) };
}
