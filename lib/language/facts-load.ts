import { languages } from '../playbook/language.ts';
import { perLanguage } from '../playbook/per-language.ts';
import type { FactPatterns } from './facts-patterns.ts';

const patterns = perLanguage<FactPatterns>({
  en: async () => (await import('./data/facts-en.ts')).englishFacts,
  nl: async () => (await import('./data/facts-nl.ts')).dutchFacts,
  de: async () => (await import('./data/facts-de.ts')).germanFacts,
  fr: async () => (await import('./data/facts-fr.ts')).frenchFacts,
  es: async () => (await import('./data/facts-es.ts')).spanishFacts,
});

/** Loads how a language words the facts of a case. */
export const loadFactPatterns = patterns.load;

/** How a language words them; null until it has been loaded. */
export const factPatternsOf = patterns.of;

/** Those of every language, for commands and tests. */
export async function loadAllFactPatterns(): Promise<void> {
  await Promise.all(languages.map(loadFactPatterns));
}
