import type { StoreApi } from 'zustand/vanilla';
import type { Language } from '../playbook/language.ts';
import { languagesIn } from './languages-in.ts';
import type { PanelModel } from './panel-state.ts';

/** Tells of each language a customer of the panel's chats writes, once and as soon as it is known, until the signal says stop. */
export function followLanguages(
  store: StoreApi<PanelModel>,
  signal: AbortSignal,
  meet: (language: Language) => void,
): void {
  const met = new Set<Language>();
  const look = ({ chats }: PanelModel, before?: PanelModel) => {
    for (const [id, chat] of chats) {
      if (before?.chats.get(id)?.conversation === chat.conversation) continue;
      for (const language of languagesIn(chat.conversation)) {
        if (met.has(language)) continue;
        met.add(language);
        meet(language);
      }
    }
  };
  look(store.getState());
  signal.addEventListener('abort', store.subscribe(look), { once: true });
}
