import type { Check } from '../types.ts';

export const resolveChecks: readonly Check[] = [];
