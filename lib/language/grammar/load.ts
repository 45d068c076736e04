import { perLanguage } from '../../playbook/per-language.ts';
import type { Grammar } from './grammar.ts';

const grammars = perLanguage<Grammar>({
  en: async () => (await import('./en.ts')).english,
  nl: async () => (await import('./nl.ts')).dutch,
  de: async () => (await import('./de.ts')).german,
  fr: async () => (await import('./fr.ts')).french,
  es: async () => (await import('./es.ts')).spanish,
});

/** Loads what the pattern language must know about a language. */
export const loadGrammar = grammars.load;

/** The grammar of a language; null until it has been loaded. */
export const grammarOf = grammars.of;
