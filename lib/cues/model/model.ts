import type { Token } from '../../language/tokens.ts';
import type { Language } from '../../playbook/language.ts';
import type { TopicModel } from '../topics/topic-model.ts';
import type { TurnReading } from '../types.ts';
import type { Watcher } from '../watch.ts';
import { type DenseName, denseNames, denseOf, type TurnSeen } from './dense.ts';
import { lengthOf, slots, visitGrams } from './grams.ts';

/** A model as it is written into lib/cues/model/weights: generated, never edited. */
export interface StoredModel {
  /** One letter a slot: its place in `alphabet`, the middle being nothing. */
  readonly grams: string;
  /** What one step in the alphabet weighs, in logits. */
  readonly scale: number;
  /** The logit of a turn that shows nothing, at a base rate of 10 %. */
  readonly start: number;
  /** Logits by dense feature. */
  readonly dense: Readonly<Record<DenseName, number>>;
}

/** What is learned of one language. */
export interface LearnedWeights {
  /** Logit by slot of a n-gram. */
  readonly grams: Float32Array;
  readonly start: number;
  /** In the order of `denseNames`. */
  readonly dense: readonly number[];
}

/** The learned score of one language. */
export interface Model extends LearnedWeights {
  /** The sum of the word weights of a text in the model's language. */
  readonly mood: Mood;
}

/** How bitter (below 0) or glad the words of a text sound. */
export type Mood = (tokens: readonly Token[]) => number;

/** A learned score, ready to use. */
export interface ReadyModel extends Model {
  /** How customers of its language tell their topics. */
  readonly topics?: TopicModel;
  /** The score of a turn, its cues made more or less sure by it, and what the model alone sees. */
  judge(turn: TurnSeen, watch?: Watcher): Pick<TurnReading, 'score' | 'level' | 'cues'>;
}

/** The models at hand, by language. */
export type Models = Readonly<Partial<Record<Language, ReadyModel>>>;

/** 21 steps from the most calming to the most alarming: more would not rank better, and weigh more. */
export const alphabet = 'abcdefghijklmnopqrstu';

const middle = (alphabet.length - 1) / 2;

/** Makes a stored model ready. Throws a RangeError when it was cut or written for another table. */
export function unpackModel(stored: StoredModel, mood: Mood): Model {
  if (stored.grams.length !== slots) {
    throw new RangeError(`The model has ${stored.grams.length} weights, not ${slots}: run npm run train.`);
  }
  const stepOf = new Map([...alphabet].map((letter, index) => [letter.charCodeAt(0), index - middle]));
  const grams = Float32Array.from(
    { length: slots },
    (_, slot) => (stepOf.get(stored.grams.charCodeAt(slot)) ?? 0) * stored.scale,
  );
  return { grams, start: stored.start, dense: denseNames.map((name) => stored.dense[name]), mood };
}

/** How far the letters and words of a text speak for frustration, in logits. */
export function wordingLogit(model: Model, tokens: readonly Token[]): number {
  const { grams } = model;
  let sum = 0;
  let squares = 0;
  visitGrams(tokens, (slot, value) => {
    sum += (grams[slot] ?? 0) * value;
    squares += value * value;
  });
  return sum / lengthOf(squares);
}

/** The logit of the probability that a turn is at level 2 or more, at a base rate of 10 %. */
export function modelLogit(model: Model, turn: TurnSeen): number {
  const values = denseOf(turn, model.mood(turn.tokens));
  const dense = values.reduce((sum, value, index) => sum + value * (model.dense[index] ?? 0), 0);
  return model.start + wordingLogit(model, turn.tokens) + dense;
}
