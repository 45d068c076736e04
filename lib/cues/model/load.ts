import { type Language, languages } from '../../playbook/language.ts';
import { perLanguage } from '../../playbook/per-language.ts';
import type { Models, ReadyModel, StoredModel } from './model.ts';

const models = perLanguage<ReadyModel>({
  en: () => makeModel('en', () => import('./weights/en.ts')),
  nl: () => makeModel('nl', () => import('./weights/nl.ts')),
  de: () => makeModel('de', () => import('./weights/de.ts')),
  fr: () => makeModel('fr', () => import('./weights/fr.ts')),
  es: () => makeModel('es', () => import('./weights/es.ts')),
});

async function makeModel(
  language: Language,
  bring: () => Promise<{ readonly stored: StoredModel }>,
): Promise<ReadyModel> {
  const [{ stored }, { unpackModel }, { readyModel }, { sentimentOf }] = await Promise.all([
    bring(),
    import('./model.ts'),
    import('./ready.ts'),
    import('../../language/sentiment.ts'),
  ]);
  return readyModel(unpackModel(stored, (tokens) => sentimentOf(tokens, language)));
}

/** The learned score of a language, loaded on demand and once. Rejects when the build holds no such weights. */
export const loadModel = models.load;

/** Those of every language, for commands that read chats in any. */
export async function loadAllModels(): Promise<Models> {
  const pairs = languages.map(async (language) => [language, await loadModel(language)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
