import { afterAnswer, afterCustomer, noHistory } from '../../lib/cues/history.ts';
import { denseOf } from '../../lib/cues/model/dense.ts';
import { lengthOf, visitGrams } from '../../lib/cues/model/grams.ts';
import { withoutNames } from '../../lib/cues/model/names.ts';
import { readTurn } from '../../lib/cues/read-turn.ts';
import { rulesOf } from '../../lib/cues/rules/load.ts';
import { ownWords } from '../../lib/language/own-words.ts';
import { sentimentOf } from '../../lib/language/sentiment.ts';
import { type Token, wordsOf } from '../../lib/language/tokens.ts';
import type { Language } from '../../lib/playbook/language.ts';
import type { CorpusConversation } from '../support/corpus.ts';
import type { LabelledConversation } from '../support/labelled-set.ts';

/** The n-grams of a text, ready to be summed: value by value they make a vector of length one, or less for a short text. */
export interface Grams {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** One text to learn from: what is seen of its letters, and whether it is frustrated. */
export interface GramRow {
  readonly grams: Grams;
  /** Logarithm of its length, so that the n-grams need not learn it. */
  readonly length: number;
  readonly y: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

/** One customer turn of a chat to learn from or to be tested on. */
export interface TurnRow extends GramRow {
  readonly language: Language;
  readonly topic: string;
  /** The dense features, in the order of `denseNames`. */
  readonly dense: readonly number[];
  /** What the rules alone make of it. */
  readonly ruleScore: number;
}

/** A customer turn as it is told of in a chat. */
interface ToldTurn {
  readonly role: 'customer' | 'agent' | 'bot';
  readonly text: string;
  /** Null leaves the turn out of learning and testing; it still is part of the chat. */
  readonly y: 0 | 1 | null;
}

/** Level 2, disapproval, is where frustration begins. */
const frustratedFrom = 2;

/** The customer turns of the project's own chats; lanes that are no anger are left out. */
export function rowsOfCorpus(conversations: readonly CorpusConversation[]): readonly TurnRow[] {
  return conversations.flatMap(({ language, topic, turns }) => {
    const told = turns.map(({ role, text, label }): ToldTurn => {
      const y = typeof label !== 'number' ? null : label >= frustratedFrom ? 1 : 0;
      return { role, text, y };
    });
    return rowsOfChat(told, language, topic);
  });
}

/** The labelled customer turns of a set that others have made. */
export function rowsOfSet(conversations: readonly LabelledConversation[]): readonly TurnRow[] {
  return conversations.flatMap(({ id, language, turns }) =>
    language ? rowsOfChat(turns, language, id) : [],
  );
}

/** The labelled texts of a set as single texts: n-grams only. */
export function gramRowsOfSet(
  conversations: readonly LabelledConversation[],
  language: Language,
): readonly GramRow[] {
  const rows = conversations.flatMap(({ turns }) =>
    turns.flatMap(({ role, text, y }) =>
      role === 'customer' && y !== null ? [gramRow(wordsSeen(text, language), y)] : [],
    ),
  );
  return balanced(rows);
}

/** Weighs rows so that both answers count the same and a row counts one on average. */
export function balanced<Row extends GramRow>(rows: readonly Row[]): readonly Row[] {
  const hits = rows.filter(({ y }) => y === 1).length;
  const weights = [rows.length / (2 * (rows.length - hits)), rows.length / (2 * hits)];
  return rows.map((row) => ({ ...row, weight: weights[row.y] ?? 1 }));
}

/** Folds the turns of a chat and keeps those that somebody has labelled, with the past they were said in. */
function rowsOfChat(turns: readonly ToldTurn[], language: Language, topic: string): readonly TurnRow[] {
  if (!rulesOf(language))
    throw new RangeError(`The rules of ${language} are part of what is learned from: load them first.`);
  const rows: TurnRow[] = [];
  let history = noHistory;
  for (const { role, text, y } of turns) {
    if (role !== 'customer') {
      history = afterAnswer(history, { role, text, language });
      continue;
    }
    const reading = readTurn(text, language, { history });
    if (y !== null) {
      const tokens = wordsSeen(text, language);
      const turn = { text, tokens, language, cues: reading.cues, history };
      const dense = denseOf(turn, sentimentOf(tokens, language));
      const row = { ...gramRow(tokens, y), language, topic, dense, ruleScore: reading.score };
      rows.push(row);
    }
    history = afterCustomer(history, text, reading, null);
  }
  return rows;
}

/** The words of a text as a model sees them. */
export function wordsSeen(text: string, language: Language): readonly Token[] {
  return withoutNames(text, ownWords(text), language !== 'de');
}

function gramRow(tokens: readonly Token[], y: 0 | 1): GramRow {
  return { grams: gramsOf(tokens), length: Math.log1p(wordsOf(tokens).length), y, weight: 1 };
}

/** The n-grams of some words, at the length of their text. */
export function gramsOf(tokens: readonly Token[]): Grams {
  const slots: number[] = [];
  const values: number[] = [];
  let squares = 0;
  visitGrams(tokens, (slot, value) => {
    slots.push(slot);
    values.push(value);
    squares += value * value;
  });
  const length = lengthOf(squares);
  return { slots: Int32Array.from(slots), values: Float32Array.from(values, (value) => value / length) };
}
