import { grammars } from '../../language/grammar/index.ts';
import { type Language, languages } from '../../playbook/language.ts';
import { type CompiledRules, compileRules } from '../compile.ts';
import type { CueRule } from './rule.ts';

/** Each language is a chunk of its own: some 30 kB, and a chat is in one or two of them. */
const chunks: Readonly<Record<Language, () => Promise<readonly CueRule[]>>> = {
  en: async () => (await import('./en/index.ts')).englishRules,
  nl: async () => (await import('./nl/index.ts')).dutchRules,
  de: async () => (await import('./de/index.ts')).germanRules,
  fr: async () => (await import('./fr/index.ts')).frenchRules,
  es: async () => (await import('./es/index.ts')).spanishRules,
};

const loading = new Map<Language, Promise<void>>();
const loaded = new Map<Language, CompiledRules>();

/** Loads and compiles the rules of a language, once; after it turns in that language can be read. */
export function loadRules(language: Language): Promise<void> {
  const known = loading.get(language);
  if (known) return known;
  const made = chunks[language]().then((rules) => {
    loaded.set(language, compileRules(rules, grammars[language]));
  });
  loading.set(language, made);
  return made;
}

/** Those of every language, for commands and tests that read chats in any. */
export async function loadAllRules(): Promise<void> {
  await Promise.all(languages.map(loadRules));
}

/**
 * The rules of a language; null until they have been loaded, and then always the same. Without them only the course of
 * the chat can be read.
 */
export function rulesOf(language: Language): CompiledRules | null {
  return loaded.get(language) ?? null;
}
