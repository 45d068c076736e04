import type { Check } from '../types.ts';

export const laneChecks: readonly Check[] = [];
