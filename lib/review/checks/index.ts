import type { Check, CheckId } from '../types.ts';
import { acknowledgeChecks } from './acknowledge.ts';
import { hearChecks } from './hear.ts';
import { laneChecks } from './lanes.ts';
import { mannerChecks } from './manner.ts';
import { ownChecks } from './own.ts';
import { paceChecks } from './pace.ts';
import { resolveChecks } from './resolve.ts';

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  ...hearChecks,
  ...acknowledgeChecks,
  ...ownChecks,
  ...resolveChecks,
  ...mannerChecks,
  ...paceChecks,
  ...laneChecks,
];

/** The same by their ids. */
export const checkOf: ReadonlyMap<CheckId, Check> = new Map(checks.map((check) => [check.id, check]));
