import { loadGrammar } from '../../language/grammar/load.ts';
import { type Language, languages } from '../../playbook/language.ts';
import { perLanguage } from '../../playbook/per-language.ts';
import { type CompiledRules, compileRules } from '../compile.ts';
import type { CueRule } from './rule.ts';

const compiled = perLanguage<CompiledRules>({
  en: () => compile('en', async () => (await import('./en/index.ts')).englishRules),
  nl: () => compile('nl', async () => (await import('./nl/index.ts')).dutchRules),
  de: () => compile('de', async () => (await import('./de/index.ts')).germanRules),
  fr: () => compile('fr', async () => (await import('./fr/index.ts')).frenchRules),
  es: () => compile('es', async () => (await import('./es/index.ts')).spanishRules),
});

async function compile(language: Language, bring: () => Promise<readonly CueRule[]>): Promise<CompiledRules> {
  const [rules, grammar] = await Promise.all([bring(), loadGrammar(language)]);
  return compileRules(rules, grammar);
}

/** Loads and compiles the rules of a language, once; after it turns in that language can be read. */
export const loadRules = compiled.load;

/**
 * The rules of a language; null until they have been loaded, and then always the same. Without them only the course of
 * the chat can be read.
 */
export const rulesOf = compiled.of;

/** Those of every language, for commands and tests that read chats in any. */
export async function loadAllRules(): Promise<void> {
  await Promise.all(languages.map(loadRules));
}
