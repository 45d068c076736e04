import type { Check } from '../types.ts';

export const hearChecks: readonly Check[] = [];
