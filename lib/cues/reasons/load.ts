import { perLanguage } from '../../playbook/per-language.ts';
import type { Reasons } from './index.ts';

const reasons = perLanguage<Reasons>({
  en: async () => (await import('./en.ts')).englishReasons,
  nl: async () => (await import('./nl.ts')).dutchReasons,
  de: async () => (await import('./de.ts')).germanReasons,
  fr: async () => (await import('./fr.ts')).frenchReasons,
  es: async () => (await import('./es.ts')).spanishReasons,
});

/** Loads why words show each kind, in a language of the interface. Nothing is read with it. */
export const loadReasons = reasons.load;

/** The reasons in a language; null until they have been loaded. */
export const reasonsIn = reasons.of;
