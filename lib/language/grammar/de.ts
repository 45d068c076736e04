import type { Grammar } from './grammar.ts';

/** German. */
export const german: Grammar = {
  language: 'de',
  numerals: {},
  classes: {},
  negators: [],
  hedges: [],
  clauseOpeners: [],
  stopWords: [],
};
