import { perLanguage } from '../../playbook/per-language.ts';
import type { CheckReasons } from './reasons.ts';

const reasons = perLanguage<CheckReasons>({
  en: async () => (await import('./en.ts')).englishReasons,
  nl: async () => (await import('./nl.ts')).dutchReasons,
  de: async () => (await import('./de.ts')).germanReasons,
  fr: async () => (await import('./fr.ts')).frenchReasons,
  es: async () => (await import('./es.ts')).spanishReasons,
});

/** Loads what the checks look for and why, in a language of the interface. Nothing is read with it. */
export const loadCheckReasons = reasons.load;

/** The reasons in a language; null until they have been loaded. */
export const checkReasonsIn = reasons.of;
