import type { Grammar } from './grammar.ts';

/** French. */
export const french: Grammar = {
  language: 'fr',
  numerals: {},
  classes: {},
  negators: [],
  hedges: [],
  clauseOpeners: [],
  stopWords: [],
};
