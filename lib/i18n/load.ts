import type { Language } from '../playbook/language.ts';
import { perLanguage } from '../playbook/per-language.ts';
import type { Dictionary } from './en/index.ts';

const dictionaries = perLanguage<Dictionary>({
  en: async () => (await import('./en/index.ts')).en,
  nl: async () => (await import('./nl/index.ts')).nl,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
});

/** The interface in a language; null until it has been loaded. */
export const wordsIn = dictionaries.of;

/** The interface in a language, loaded once; always the same promise, so that a screen can wait for it. */
export function loadWords(language: Language): Promise<Dictionary> {
  const made = dictionaries.load(language);
  // React takes a promise that says so for what it is, and shows the screen without waiting a turn (and then 300 ms).
  const tell = (value: Dictionary) => void Object.assign(made, { status: 'fulfilled', value });
  made.then(tell, () => {});
  return made;
}
