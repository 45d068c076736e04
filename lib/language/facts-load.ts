import { perLanguage } from '../playbook/per-language.ts';
import type { FactPatterns } from './facts-patterns.ts';

const patterns = perLanguage<FactPatterns, 'en' | 'nl'>({
  en: async () => (await import('./facts-en.ts')).englishFacts,
  nl: async () => (await import('./facts-nl.ts')).dutchFacts,
});

/** Loads how a language words the facts of a case. */
export const loadFactPatterns = patterns.load;

/** How a language words them; null until it has been loaded, and where nobody has written it down. */
export const factPatternsOf = patterns.of;
