import type { Grammar } from './grammar.ts';

/** Spanish. */
export const spanish: Grammar = {
  language: 'es',
  numerals: {},
  classes: {},
  negators: [],
  hedges: [],
  clauseOpeners: [],
  stopWords: [],
};
