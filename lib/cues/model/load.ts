import { type Language, languages } from '../../playbook/language.ts';
import { perLanguage } from '../../playbook/per-language.ts';
import type { StoredTopicModel } from '../topics/topic-model.ts';
import type { Models, ReadyModel, StoredModel } from './model.ts';

const models = perLanguage<ReadyModel>({
  en: () => makeModel('en', import('./weights/en.ts'), import('../topics/weights/en.ts')),
  nl: () => makeModel('nl', import('./weights/nl.ts'), import('../topics/weights/nl.ts')),
  de: () => makeModel('de', import('./weights/de.ts'), import('../topics/weights/de.ts')),
  fr: () => makeModel('fr', import('./weights/fr.ts'), import('../topics/weights/fr.ts')),
  es: () => makeModel('es', import('./weights/es.ts'), import('../topics/weights/es.ts')),
});

async function makeModel(
  language: Language,
  weights: Promise<{ readonly stored: StoredModel }>,
  topicWeights: Promise<{ readonly stored: StoredTopicModel }>,
): Promise<ReadyModel> {
  const [{ stored }, topics, { unpackModel }, { unpackTopics }, { readyModel }, { sentimentOf }] =
    await Promise.all([
      weights,
      topicWeights,
      import('./model.ts'),
      import('../topics/topic-model.ts'),
      import('./ready.ts'),
      import('../../language/sentiment.ts'),
    ]);
  const model = unpackModel(stored, (tokens) => sentimentOf(tokens, language));
  return readyModel(model, unpackTopics(topics.stored));
}

/** The learned score of a language, loaded on demand and once. Rejects when the build holds no such weights. */
export const loadModel = models.load;

/** Those of every language, for commands that read chats in any. */
export async function loadAllModels(): Promise<Models> {
  const pairs = languages.map(async (language) => [language, await loadModel(language)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
