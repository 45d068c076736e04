import type { Check } from '../types.ts';

export const paceChecks: readonly Check[] = [];
