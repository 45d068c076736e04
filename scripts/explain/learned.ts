import { denseNames, denseOf, type TurnSeen } from '../../lib/cues/model/dense.ts';
import { visitGrams } from '../../lib/cues/model/grams.ts';
import { weightByToken } from '../../lib/cues/model/heaviest-words.ts';
import { type Model, wordingLogit } from '../../lib/cues/model/model.ts';

/** Something that moves the learned score, in logits: above nought towards frustration. */
export interface Weighed {
  readonly name: string;
  readonly logit: number;
}

/** What the learned score of a turn is made of, in logits. */
export interface Learned {
  /** The score of a turn that shows nothing. */
  readonly start: number;
  /** All words together, and those that weigh most. */
  readonly wording: number;
  readonly words: readonly Weighed[];
  /** What rules, form and past add, the heaviest first. */
  readonly signs: readonly Weighed[];
}

/** Less than this is not worth a line. */
const least = 0.05;
const mostWords = 8;

/** Takes a learned score apart. */
export function takeApart(model: Model, turn: TurnSeen): Learned {
  const values = denseOf(turn, model.mood(turn.tokens));
  const signs = denseNames.map((name, at) => ({ name, logit: (values[at] ?? 0) * (model.dense[at] ?? 0) }));
  return {
    start: model.start,
    wording: wordingLogit(model, turn.tokens),
    words: heaviest(wordsOf(model, turn)).slice(0, mostWords),
    signs: heaviest(signs),
  };
}

/** The words with what all n-grams in them add to the wording; a word that comes twice counts twice. */
function wordsOf(model: Model, { text, tokens }: TurnSeen): readonly Weighed[] {
  let squares = 0;
  visitGrams(tokens, (_, value) => {
    squares += value * value;
  });
  const weights = weightByToken(model, tokens);
  const sums = new Map<string, number>();
  for (const [at, { from, to }] of tokens.entries()) {
    const word = text.slice(from, to).toLowerCase();
    sums.set(word, (sums.get(word) ?? 0) + (weights[at] ?? 0) / Math.sqrt(squares || 1));
  }
  return [...sums].map(([name, logit]) => ({ name, logit }));
}

function heaviest(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed
    .filter(({ logit }) => Math.abs(logit) >= least)
    .sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit));
}
