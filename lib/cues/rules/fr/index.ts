import type { CueRule } from '../rule.ts';

/** All rules of French. */
export const frenchRules: readonly CueRule[] = [];
