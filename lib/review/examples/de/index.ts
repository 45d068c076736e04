import { acknowledge } from './acknowledge.ts';
import { apologies } from './apologies.ts';
import { courtesies } from './courtesies.ts';
import { followThrough } from './follow-through.ts';
import { hear } from './hear.ts';
import { lanes } from './lanes.ts';
import { lastLook } from './last-look.ts';
import { manner } from './manner.ts';
import { own } from './own.ts';
import { pace } from './pace.ts';
import { resolve } from './resolve.ts';
import { steps } from './steps.ts';
import { walls } from './walls.ts';

/** All examples of the checks. */
export const examples = [
  ...hear,
  ...acknowledge,
  ...apologies,
  ...courtesies,
  ...own,
  ...steps,
  ...walls,
  ...resolve,
  ...followThrough,
  ...manner,
  ...lastLook,
  ...pace,
  ...lanes,
];
export { scenes } from './scenes.ts';
