import type { Language } from '../playbook/language.ts';
import type { Dictionary } from './en.ts';

/** Each language is a chunk of its own: an agent reads one of them. */
const chunks: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
};

const loading = new Map<Language, Promise<Dictionary>>();

/** The interface in a language, loaded once; always the same promise, so that a screen can wait for it. */
export function loadWords(language: Language): Promise<Dictionary> {
  const known = loading.get(language);
  if (known) return known;
  const made = chunks[language]();
  loading.set(language, made);
  // React takes a promise that says so for what it is, and shows the screen without waiting a turn (and then 300 ms).
  void made.then((value) => Object.assign(made, { status: 'fulfilled', value }));
  return made;
}
