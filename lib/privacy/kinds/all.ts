import type { Shape } from '../types.ts';
import { addressShapes } from './address.ts';
import { bareCodeShapes, codeShapes } from './codes.ts';
import { identityShapes } from './identity.ts';
import { moneyShapes } from './money.ts';
import { nameShapes } from './names.ts';
import { reachShapes } from './reach.ts';
import { secretShapes } from './secrets.ts';

/** Every way in which a kind is written; of two that take the same words the one named first is meant. */
export const shapes: readonly Shape[] = [
  ...nameShapes,
  ...secretShapes,
  ...moneyShapes,
  ...identityShapes,
  ...codeShapes,
  ...reachShapes,
  ...addressShapes,
  ...bareCodeShapes,
];
