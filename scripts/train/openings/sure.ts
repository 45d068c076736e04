import type { Language } from '../../../lib/playbook/language.ts';

/** From which probability a topic is sure, chosen on openings left out: `npm run train -- --openings` shows how. */
export const sureFrom: Readonly<Record<Language, number>> = { en: 0.7, nl: 0.7, de: 0.7, fr: 0.7, es: 0.7 };
