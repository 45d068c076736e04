import { type Language, languages } from '../playbook/language.ts';
import { perLanguage } from '../playbook/per-language.ts';
import { codePatterns } from './facts-codes.ts';
import type { FactPatterns } from './facts-patterns.ts';
import { relationPatterns } from './facts-relation.ts';
import { preparePatterns } from './pattern-reading.ts';

const patterns = perLanguage<FactPatterns>({
  en: async () => prepared('en', (await import('./data/facts-en.ts')).englishFacts),
  nl: async () => prepared('nl', (await import('./data/facts-nl.ts')).dutchFacts),
  de: async () => prepared('de', (await import('./data/facts-de.ts')).germanFacts),
  fr: async () => prepared('fr', (await import('./data/facts-fr.ts')).frenchFacts),
  es: async () => prepared('es', (await import('./data/facts-es.ts')).spanishFacts),
});

/** What a first message would wait for is done while the language is loaded. */
function prepared(language: Language, facts: FactPatterns): FactPatterns {
  const {
    words,
    statements,
    items,
    answers,
    day,
    time,
    date,
    doers,
    negations,
    denials,
    doubts,
    owned,
    delivery,
  } = facts;
  const worded = [...words, ...statements, ...codePatterns, ...relationPatterns(language)];
  preparePatterns([
    ...worded.map(({ pattern }) => pattern),
    ...items,
    ...answers,
    ...[day, time, date, doers, negations, denials, doubts, owned, delivery],
  ]);
  return facts;
}

/** Loads how a language words the facts of a case. */
export const loadFactPatterns = patterns.load;

/** How a language words them; null until it has been loaded. */
export const factPatternsOf = patterns.of;

/** Those of every language, for commands and tests. */
export async function loadAllFactPatterns(): Promise<void> {
  await Promise.all(languages.map(loadFactPatterns));
}
