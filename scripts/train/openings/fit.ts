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

/** What the square of a weight costs: few examples must not speak too surely. */
const ridge = 0.006;
/** What a weight costs that is learned again among few. */
const ridgeAmongFew = 0.003;

/** Rounds of learning: how many steps each takes, and how many times the weights to keep are left after it. */
const rounds = [
  { steps: 18, left: 3 },
  { steps: 8, left: 1.5 },
  { steps: 8, left: 1 },
] as const;
const lastSteps = 10;

/**
 * Multinomial logistic regression over hashed n-grams, learned again with fewer and fewer weights until `kept` of them are
 * left. What is rarer tells more and may weigh more. The same rows always give the same weights.
 */
export function fitTopics(rows: readonly TopicRow[], topics: number, kept: number): TopicFit {
  const used = slotsOf(rows);
  const placeOf = new Map(used.map((slot, place) => [slot, place]));
  const packed = rows.map((row) => ({ ...row, grams: among(row.grams, placeOf) }));
  const rarity = rarityOf(packed, used.length);
  const scaled = packed.map((row) => ({ ...row, grams: times(row.grams, rarity) }));
  const size = used.length * topics;
  let found: Float64Array = new Float64Array(size + topics);
  let isLeft = new Uint8Array(size).fill(1);
  for (const [round, { steps, left }] of rounds.entries()) {
    const cost = round === 0 ? ridge : ridgeAmongFew;
    found = descend(found, steps, (all, gradient) =>
      costOf(scaled, { all, gradient, topics, isLeft, ridge: cost }),
    );
    isLeft = heaviest(found, isLeft, { rarity, topics, count: Math.round(left * kept) });
  }
  found = descend(
    found.map((weight, place) => (isLeft[place] === 0 ? 0 : weight)),
    lastSteps,
    (all, gradient) => costOf(scaled, { all, gradient, topics, isLeft, ridge: ridgeAmongFew }),
  );
  const weights = new Float64Array(slots * topics);
  for (const [place, slot] of used.entries())
    for (let topic = 0; topic < topics; topic++)
      weights[slot * topics + topic] = (found[place * topics + topic] ?? 0) * (rarity[place] ?? 1);
  return { weights, start: found.slice(size) };
}

/** The slots that tell something: words and pairs, and pieces of words that more than one text has. */
function slotsOf(rows: readonly TopicRow[]): readonly number[] {
  const seen = new Uint16Array(slots);
  const whole = new Uint8Array(slots);
  for (const { grams } of rows) {
    const most = Math.max(...grams.values);
    for (const slot of new Set(grams.slots)) seen[slot] = (seen[slot] ?? 0) + 1;
    for (const [index, slot] of grams.slots.entries())
      if ((grams.values[index] ?? 0) === most) whole[slot] = 1;
  }
  return [...seen.keys()].filter((slot) => (seen[slot] ?? 0) > 1 || whole[slot] === 1);
}

/** The n-grams that have a place. */
function among({ slots: at, values }: Grams, placeOf: ReadonlyMap<number, number>): Grams {
  const left = [...at.keys()].filter((index) => placeOf.has(at[index] ?? 0));
  return {
    slots: Int32Array.from(left, (index) => placeOf.get(at[index] ?? 0) ?? 0),
    values: Float32Array.from(left, (index) => values[index] ?? 0),
  };
}

interface Counting {
  readonly all: Float64Array;
  readonly gradient: Float64Array;
  readonly topics: number;
  readonly isLeft: Uint8Array;
  readonly ridge: number;
}

/** What the rows and the weights cost, and which way is down. */
function costOf(rows: readonly TopicRow[], { all, gradient, topics, isLeft, ridge }: Counting): number {
  const size = isLeft.length;
  let cost = 0;
  for (const row of rows) cost += addRow(row, all, gradient, topics, size);
  for (let place = 0; place < size; place++) {
    const weight = all[place] ?? 0;
    gradient[place] = isLeft[place] === 0 ? 0 : (gradient[place] ?? 0) + ridge * weight;
    cost += (ridge / 2) * weight * weight;
  }
  return cost;
}

/** Which weights are left when only so many of the heaviest stay. */
function heaviest(
  found: Float64Array,
  isLeft: Uint8Array<ArrayBuffer>,
  {
    rarity,
    topics,
    count,
  }: { readonly rarity: Float64Array; readonly topics: number; readonly count: number },
): Uint8Array<ArrayBuffer> {
  const sizes = Float64Array.from(isLeft, (left, place) =>
    left === 0 ? 0 : Math.abs(found[place] ?? 0) * (rarity[Math.floor(place / topics)] ?? 1),
  );
  const least = sizes.toSorted()[Math.max(0, sizes.length - count)] ?? 0;
  return Uint8Array.from(sizes, (size) => (size > 0 && size >= least ? 1 : 0));
}

/** Adds what a row says of the way down; gives what it costs. */
function addRow(
  { grams, topic, weight }: TopicRow,
  all: Float64Array,
  gradient: Float64Array,
  topics: number,
  size: number,
): number {
  const logits = all.slice(size);
  const { slots: at, values } = grams;
  for (let index = 0; index < at.length; index++) {
    const row = (at[index] ?? 0) * topics;
    const value = values[index] ?? 0;
    for (let each = 0; each < topics; each++)
      logits[each] = (logits[each] ?? 0) + (all[row + each] ?? 0) * value;
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
function chancesOf(logits: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(logits);
  const most = Math.max(...all);
  const raised = all.map((logit) => Math.exp(logit - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

/** How rare each slot is among the rows, around one. */
function rarityOf(rows: readonly TopicRow[], size: number): Float64Array {
  const seen = new Float64Array(size);
  for (const { grams } of rows) for (const slot of new Set(grams.slots)) seen[slot] = (seen[slot] ?? 0) + 1;
  const rarity = seen.map((count) => (count === 0 ? 0 : Math.sqrt(Math.log(1 + rows.length / count))));
  const used = rarity.filter((each) => each > 0);
  const mean = used.reduce((sum, each) => sum + each, 0) / Math.max(1, used.length);
  return rarity.map((each) => each / mean);
}

function times({ slots: at, values }: Grams, rarity: Float64Array): Grams {
  return { slots: at, values: values.map((value, index) => value * (rarity[at[index] ?? 0] ?? 1)) };
}
