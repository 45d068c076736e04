import { acknowledge } from './acknowledge.ts';
import { acknowledgeDue } from './acknowledge-due.ts';
import { hear } from './hear.ts';
import { lanes } from './lanes.ts';
import { manner } from './manner.ts';
import { own } from './own.ts';
import { pace } from './pace.ts';
import { resolve } from './resolve.ts';

/** All English examples of the checks. */
export const examples = [
  ...hear,
  ...acknowledge,
  ...acknowledgeDue,
  ...own,
  ...resolve,
  ...manner,
  ...pace,
  ...lanes,
];
export { scenes } from './scenes.ts';
