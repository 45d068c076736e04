import { loadGrammar } from '../../language/grammar/load.ts';
import { type Language, languages } from '../../playbook/language.ts';
import { perLanguage } from '../../playbook/per-language.ts';
import { type CompiledWords, compileWords } from './compile.ts';
import type { ReviewWords } from './review-words.ts';

const compiled = perLanguage<CompiledWords>({
  en: () => compile('en', async () => (await import('./en/index.ts')).englishWords),
  nl: () => compile('nl', async () => (await import('./nl/index.ts')).dutchWords),
  de: () => compile('de', async () => (await import('./de/index.ts')).germanWords),
  fr: () => compile('fr', async () => (await import('./fr/index.ts')).frenchWords),
  es: () => compile('es', async () => (await import('./es/index.ts')).spanishWords),
});

async function compile(language: Language, bring: () => Promise<ReviewWords>): Promise<CompiledWords> {
  const [words, grammar] = await Promise.all([bring(), loadGrammar(language)]);
  return compileWords(words, grammar);
}

/** Loads what replies in a language are checked with, once. */
export const loadReviewWords = compiled.load;

/** What replies in a language are checked with; null until it has been loaded. */
export const reviewWordsOf = compiled.of;

/** Those of every language, for commands and tests. */
export async function loadAllReviewWords(): Promise<void> {
  await Promise.all(languages.map(loadReviewWords));
}
