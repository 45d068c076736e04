import type { Dictionary } from '../en/index.ts';
import { advice } from './advice.ts';
import { causes } from './causes.ts';
import { coaching } from './coaching.ts';
import { common } from './common.ts';
import { draft } from './draft.ts';
import { handOver } from './hand-over.ts';
import { inserting } from './inserting.ts';
import { outcomes } from './outcomes.ts';
import { ownSide } from './own-side.ts';
import { panel } from './panel.ts';
import { playbook } from './playbook.ts';
import { promises } from './promises.ts';
import { settings } from './settings.ts';

/** The interface in Spanish. */
export const es: Dictionary = {
  ...common,
  ...panel,
  ...causes,
  ...advice,
  ...inserting,
  draft,
  promises,
  handOver,
  coaching,
  outcomes,
  settings,
  ownSide,
  playbook,
};
