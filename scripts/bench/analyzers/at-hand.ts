import { loadModel } from '../../../lib/cues/model/load.ts';
import type { ReadyModel } from '../../../lib/cues/model/model.ts';
import { loadRules } from '../../../lib/cues/rules/load.ts';
import type { Language } from '../../../lib/playbook/language.ts';

/** The learned scores that have been loaded. */
export const modelsAtHand: Partial<Record<Language, ReadyModel>> = {};

/** Loads the rules and learned scores of these languages. */
export async function prepare(languages: readonly Language[]): Promise<void> {
  for (const language of languages) {
    await loadRules(language);
    modelsAtHand[language] = await loadModel(language);
  }
}
