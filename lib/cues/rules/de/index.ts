import type { CueRule } from '../rule.ts';

/** All rules of German. */
export const germanRules: readonly CueRule[] = [];
