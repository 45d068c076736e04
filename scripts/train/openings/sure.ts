import type { Language } from '../../../lib/playbook/language.ts';

/** From which probability a topic is sure, chosen on openings left out: `npm run train -- --openings` shows how. */
export const sureFrom: Readonly<Record<Language, number>> = {
  en: 0.86,
  nl: 0.76,
  de: 0.86,
  fr: 0.84,
  es: 0.78,
};
