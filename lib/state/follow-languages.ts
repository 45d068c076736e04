import type { StoreApi } from 'zustand/vanilla';
import type { Language } from '../playbook/language.ts';
import type { PanelModel } from './panel-state.ts';

/** Tells of each language that a chat of the panel is in, once and as soon as it is known, until the signal says stop. */
export function followLanguages(
  store: StoreApi<PanelModel>,
  signal: AbortSignal,
  meet: (language: Language) => void,
): void {
  const met = new Set<Language>();
  const look = ({ chats }: PanelModel) => {
    for (const { conversation } of chats.values()) {
      const { language } = conversation;
      if (language === null || met.has(language)) continue;
      met.add(language);
      meet(language);
    }
  };
  look(store.getState());
  signal.addEventListener('abort', store.subscribe(look), { once: true });
}
