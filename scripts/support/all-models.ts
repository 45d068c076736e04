import { loadModel } from '../../lib/cues/model/load.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import { languages } from '../../lib/playbook/language.ts';

/** The learned scores of all languages. */
export async function loadAllModels(): Promise<Models> {
  const loaded = await Promise.all(
    languages.map(async (language) => [language, await loadModel(language)] as const),
  );
  return Object.fromEntries(loaded);
}
