import type { Check } from '../types.ts';

export const mannerChecks: readonly Check[] = [];
