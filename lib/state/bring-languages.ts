import { loadHearing } from '../conversation/promise-words/load.ts';
import { loadRules } from '../cues/rules/load.ts';
import { loadTellBack } from '../guidance/tell-back/load.ts';
import { loadFactPatterns } from '../language/facts-load.ts';
import { firstFiles } from '../playbook/builtin/load.ts';
import type { Language } from '../playbook/language.ts';
import { followLanguages } from './follow-languages.ts';
import { answerLanguagesIn, languagesIn } from './languages-in.ts';
import type { PanelStore } from './panel-store.ts';
import type { PlaybookShelf } from './playbook-shelf.ts';

/** Loads what a customer's language is read and answered with. */
export async function loadLanguage(language: Language, shelf: PlaybookShelf): Promise<void> {
  await Promise.all([fetchLanguage(language), shelf.bring(language)]);
}

/** Loads of it what does not wait for the team's playbooks. */
export async function fetchLanguage(language: Language): Promise<void> {
  await Promise.all([
    loadRules(language),
    loadFactPatterns(language),
    loadTellBack(language),
    firstFiles(language),
  ]);
}

/** Brings what the panel's chats lack, and has them read again with it, until the signal says stop. */
export function bringLanguages(store: PanelStore, shelf: PlaybookShelf, signal: AbortSignal): void {
  const bringWith = (load: (language: Language) => Promise<unknown>) => async (language: Language) => {
    try {
      await load(language);
    } catch (error) {
      store.miss(language);
      throw error;
    }
    store.readWaiting();
  };
  followLanguages(store.api, signal, {
    languagesIn,
    meet: bringWith((language) => loadLanguage(language, shelf)),
  });
  followLanguages(store.api, signal, { languagesIn: answerLanguagesIn, meet: bringWith(loadHearing) });
}
