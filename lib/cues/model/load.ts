import { type Language, languages } from '../../playbook/language.ts';
import { type Model, type Models, type StoredModel, unpackModel } from './model.ts';

/** Each language is a chunk of its own: some 15 kB, and nobody needs all five. */
const weights: Readonly<Record<Language, () => Promise<{ readonly stored: StoredModel }>>> = {
  en: () => import('./weights/en.ts'),
  nl: () => import('./weights/nl.ts'),
  de: () => import('./weights/de.ts'),
  fr: () => import('./weights/fr.ts'),
  es: () => import('./weights/es.ts'),
};

const loading = new Map<Language, Promise<Model>>();

/** The learned score of a language, loaded on demand and once. Rejects when the build holds no such weights. */
export function loadModel(language: Language): Promise<Model> {
  const known = loading.get(language);
  if (known) return known;
  const load = weights[language]().then(({ stored }) => unpackModel(stored));
  loading.set(language, load);
  return load;
}

/** Those of every language, for commands that read chats in any. */
export async function loadAllModels(): Promise<Models> {
  const pairs = languages.map(async (language) => [language, await loadModel(language)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
