import type { ReviewWords } from '../review-words.ts';
import { acknowledge } from './acknowledge.ts';
import { hear } from './hear.ts';
import { hollow } from './hollow.ts';
import { inFull } from './in-full.ts';
import { lanes } from './lanes.ts';
import { lines } from './lines.ts';
import { manner } from './manner.ts';
import { own } from './own.ts';
import { pace } from './pace.ts';
import { resolve } from './resolve.ts';

/** What replies in this language are checked with. */
export const englishWords: ReviewWords = {
  phrases: { ...hear, ...acknowledge, ...own, ...resolve, ...manner, ...pace, ...lanes },
  lines,
  hollow,
  inFull,
};
