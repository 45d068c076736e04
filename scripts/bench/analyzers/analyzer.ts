import type { Language } from '../../../lib/playbook/language.ts';

/** Reads one message; what it gives is not looked at. */
export type Analyze = (text: string, language: Language) => unknown;
