import { withoutNames } from '../cues/model/names.ts';
import {
  hearTopics,
  nothingSaid,
  type TopicModel,
  type TopicSums,
  topicLogits,
  wordsFor,
} from '../cues/topics/topic-model.ts';
import { ownWords } from '../language/own-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Book, TopicId } from '../playbook/types.ts';
import type { Message, MessageId, Span } from '../transcript/types.ts';

/** What the learned topics make of what a customer said; the conversation keeps no model. */
interface LearnedTopics {
  /** The logit of each topic that the book has. */
  readonly logits: readonly (readonly [TopicId, number])[];
  /** That of being about none of them. */
  readonly none: number;
  /** From which probability one is sure. */
  readonly sureFrom: number;
}

/** The words that speak most for a topic. */
interface TopicPiece {
  readonly topic: TopicId;
  readonly message: MessageId;
  readonly span: Span;
  readonly weight: number;
}

interface Waiting {
  readonly message: MessageId;
  readonly tokens: readonly Token[];
}

/** What the first turns of a customer said of the topic. Its size does not grow. */
export interface TopicWords {
  readonly language: Language | null;
  /** How many turns are in it. */
  readonly turns: number;
  /** What nobody could read yet, since no model was there. */
  readonly waiting: readonly Waiting[];
  readonly said: TopicSums;
  readonly pieces: readonly TopicPiece[];
  readonly learned: LearnedTopics | null;
}

/** Before the first word. */
export const noTopicWords: TopicWords = {
  language: null,
  turns: 0,
  waiting: [],
  said: nothingSaid,
  pieces: [],
  learned: null,
};

/** Customers say what it is about first: later turns and longer ones would only blur it. */
const mostTurns = 8;
const mostTokens = 200;

/** So many topics are shown at most, and have their words looked for. */
const mostShown = 3;

/** The words so far with those of one more customer turn. Without a model they wait for it; in another language they begin anew. */
export function hearTopicWords(
  before: TopicWords,
  message: Message,
  language: Language | null,
  { model, book }: { readonly model: TopicModel | undefined; readonly book: Book | undefined },
): TopicWords {
  const isOther = before.language !== null && language !== null && before.language !== language;
  const so = isOther ? noTopicWords : before;
  if (so.turns >= mostTurns) return so;
  const tokens = withoutNames(message.text, ownWords(message.text), language !== 'de').slice(0, mostTokens);
  const heard = {
    ...so,
    language: language ?? so.language,
    turns: so.turns + 1,
    waiting: [...so.waiting, { message: message.id, tokens }],
  };
  return model && book && language !== null ? readWaiting(heard, model, book) : heard;
}

function readWaiting(heard: TopicWords, model: TopicModel, book: Book): TopicWords {
  const said = heard.waiting.reduce((sums, { tokens }) => hearTopics(model, sums, tokens), heard.said);
  const all = topicLogits(model, said);
  const ours = new Set(book.topics.map(({ id }) => id));
  const logits = model.topics.flatMap((topic, index) =>
    ours.has(topic) ? [[topic, all[index] ?? 0] as const] : [],
  );
  const likeliest = logits.toSorted((one, other) => other[1] - one[1]).slice(0, mostShown);
  const found = likeliest.flatMap(([topic]) =>
    heard.waiting.flatMap(({ message, tokens }) => {
      const words = wordsFor(model, topic, tokens);
      return words ? [{ topic, message, ...words }] : [];
    }),
  );
  return {
    ...heard,
    waiting: [],
    said,
    pieces: heaviestOfEach([...heard.pieces, ...found]),
    learned: { logits, none: all.at(-1) ?? 0, sureFrom: model.sureFrom },
  };
}

function heaviestOfEach(pieces: readonly TopicPiece[]): readonly TopicPiece[] {
  const heaviest = new Map<TopicId, TopicPiece>();
  for (const piece of pieces)
    if (piece.weight > (heaviest.get(piece.topic)?.weight ?? 0)) heaviest.set(piece.topic, piece);
  return [...heaviest.values()];
}
