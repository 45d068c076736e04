import type { Token } from '../../language/tokens.ts';
import type { Span } from '../../transcript/types.ts';
import { lengthOf, slots, visitGrams } from '../model/grams.ts';
import { heaviestRun } from '../model/heaviest-words.ts';

/** What is learned of how customers tell their topics, as it is written into ./weights: generated, never edited. */
export interface StoredTopicModel {
  /** Topic ids, separated by spaces; the last stands for none of them. */
  readonly topics: string;
  /** The logit each starts from, in the same order and separated the same. */
  readonly start: string;
  /** What one step weighs, in logits. */
  readonly scale: number;
  /** The distance of each weight from the one before in a table of slots by topics: digits, the last of each a capital or sign. */
  readonly gaps: string;
  /** One letter a weight: its steps. */
  readonly steps: string;
  /** From which probability a topic is sure: chosen on openings left out. */
  readonly sureFrom: number;
}

/** The learned topics of one language, ready to be asked. */
export interface TopicModel {
  /** The topics it knows; none of them has the place after the last. */
  readonly topics: readonly string[];
  readonly start: readonly number[];
  readonly scale: number;
  /** Where the weights of each slot begin. */
  readonly from: Uint16Array;
  readonly classes: Uint8Array;
  readonly steps: Int8Array;
  readonly sureFrom: number;
}

/** How far the words heard so far speak for each topic; of a size that does not grow. */
export interface TopicSums {
  readonly sums: readonly number[];
  /** The sum of the squares of what was counted. */
  readonly squares: number;
}

/** Before the first word. */
export const nothingSaid: TopicSums = { sums: [], squares: 0 };

/** Steps from the least to the most likely; the middle one would be nothing and is not stored. */
export const stepLetters = 'abcdefghi';

/** The digits of a gap, five bits each: those that go on, and those that end it. */
export const goingOn = 'abcdefghijklmnopqrstuvwxyz012345';
export const ending = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_';

/** Makes a stored model ready. Throws a RangeError when it was cut. */
export function unpackTopics(stored: StoredTopicModel): TopicModel {
  const topics = stored.topics.split(' ');
  const places = placesOf(stored.gaps);
  if (places.length !== stored.steps.length)
    throw new RangeError(
      `The topics have ${places.length} places and ${stored.steps.length} weights: run npm run train.`,
    );
  const middle = (stepLetters.length - 1) / 2;
  const from = new Uint16Array(slots + 1);
  const classes = Uint8Array.from(places, (place) => place % topics.length);
  const steps = Int8Array.from(stored.steps, (letter) => stepLetters.indexOf(letter) - middle);
  for (const place of places) {
    const slot = Math.floor(place / topics.length);
    from[slot + 1] = (from[slot + 1] ?? 0) + 1;
  }
  for (let slot = 0; slot < slots; slot++) from[slot + 1] = (from[slot + 1] ?? 0) + (from[slot] ?? 0);
  const { scale, sureFrom } = stored;
  const start = stored.start.split(' ').map(Number);
  return { topics: topics.slice(0, -1), start, scale, from, classes, steps, sureFrom };
}

function placesOf(gaps: string): readonly number[] {
  const places: number[] = [];
  let place = -1;
  let gap = 0;
  for (const digit of gaps) {
    const last = ending.indexOf(digit);
    gap = gap * 32 + (last < 0 ? goingOn.indexOf(digit) : last);
    if (last < 0) continue;
    place += gap;
    places.push(place);
    gap = 0;
  }
  return places;
}

/** What was said so far and these words together. */
export function hearTopics(
  model: TopicModel,
  { sums, squares }: TopicSums,
  tokens: readonly Token[],
): TopicSums {
  const next = Float64Array.from(model.start, (_, index) => sums[index] ?? 0);
  const { from, classes, steps } = model;
  let more = squares;
  visitGrams(tokens, (slot, value) => {
    more += value * value;
    const end = from[slot + 1] ?? 0;
    for (let at = from[slot] ?? 0; at < end; at++) {
      const index = classes[at] ?? 0;
      next[index] = (next[index] ?? 0) + (steps[at] ?? 0) * value;
    }
  });
  return { sums: [...next], squares: more };
}

/** The logit of each topic after what was said, none of them last. */
export function topicLogits({ start, scale }: TopicModel, { sums, squares }: TopicSums): readonly number[] {
  const factor = scale / lengthOf(squares);
  return start.map((logit, index) => logit + factor * (sums[index] ?? 0));
}

/** The run of words that speaks most for a topic, and how far; null when none does. */
export function wordsFor(
  model: TopicModel,
  topic: string,
  tokens: readonly Token[],
): { readonly span: Span; readonly weight: number } | null {
  const wanted = model.topics.indexOf(topic);
  const weights = new Float32Array(tokens.length);
  visitGrams(tokens, (slot, value, from, to) => {
    const end = model.from[slot + 1] ?? 0;
    for (let at = model.from[slot] ?? 0; at < end; at++) {
      if (model.classes[at] !== wanted) continue;
      const weight = ((model.steps[at] ?? 0) * value) / 2;
      weights[from] = (weights[from] ?? 0) + weight;
      weights[to] = (weights[to] ?? 0) + weight;
    }
  });
  return heaviestRun(weights, tokens);
}
