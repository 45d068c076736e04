import { loadRules } from '../cues/rules/load.ts';
import { loadWriting } from '../guidance/writing.ts';
import { loadGrammar } from '../language/grammar/load.ts';
import type { Language } from '../playbook/language.ts';
import { followLanguages } from './follow-languages.ts';
import { answerLanguagesIn, languagesIn } from './languages-in.ts';
import type { PanelStore } from './panel-store.ts';

/** Loads what a customer's language is read and answered with. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([loadRules(language), loadWriting(language)]);
}

/** Brings what the panel's chats lack, and has them read again with it, until the signal says stop. */
export function bringLanguages(store: PanelStore, signal: AbortSignal): void {
  const bringWith = (load: (language: Language) => Promise<unknown>) => async (language: Language) => {
    try {
      await load(language);
    } catch (error) {
      store.miss(language);
      throw error;
    }
    store.readWaiting();
  };
  followLanguages(store.api, signal, { languagesIn, meet: bringWith(loadLanguage) });
  followLanguages(store.api, signal, { languagesIn: answerLanguagesIn, meet: bringWith(loadGrammar) });
}
