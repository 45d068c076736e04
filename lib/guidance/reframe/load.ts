import { perLanguage } from '../../playbook/per-language.ts';
import type { ReframeLines } from './reframe.ts';

const lines = perLanguage<ReframeLines>({
  en: async () => (await import('./en.ts')).english,
  nl: async () => (await import('./nl.ts')).dutch,
  de: async () => (await import('./de.ts')).german,
  fr: async () => (await import('./fr.ts')).french,
  es: async () => (await import('./es.ts')).spanish,
});

/** Loads the lines in a language of the interface, once. */
export const loadReframe = lines.load;

/** The lines in a language; null until they have been loaded. */
export const reframeLinesOf = lines.of;
