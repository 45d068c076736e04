import { type Language, languages } from '../../playbook/language.ts';
import { perLanguage } from '../../playbook/per-language.ts';
import type { TellBack } from './types.ts';

const tellBacks = perLanguage<TellBack>({
  en: async () => (await import('./en.ts')).englishTellBack,
  nl: async () => (await import('./nl.ts')).dutchTellBack,
  de: async () => (await import('./de.ts')).germanTellBack,
  fr: async () => (await import('./fr.ts')).frenchTellBack,
  es: async () => (await import('./es.ts')).spanishTellBack,
});

/** Loads how a language tells back what a customer said, once. */
export const loadTellBack = tellBacks.load;

/** How a language tells it back; null until it has been loaded. */
export const tellBackOf = tellBacks.of;

/** The same where something is being written already. */
export function tellBackIn(language: Language): TellBack {
  const tellBack = tellBacks.of(language);
  if (!tellBack) throw new Error(`Nothing can be written in "${language}" yet: call loadTellBack first.`);
  return tellBack;
}

/** Those of every language, for commands and tests. */
export async function loadAllTellBacks(): Promise<void> {
  await Promise.all(languages.map(loadTellBack));
}
