import type { CueRule } from '../rule.ts';

/** All rules of Spanish. */
export const spanishRules: readonly CueRule[] = [];
