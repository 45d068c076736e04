import type { StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../conversation/types.ts';
import type { Language } from '../playbook/language.ts';
import type { PanelModel } from './panel-state.ts';

/** What to do about the languages of the panel's chats. */
export interface Following {
  /** Which languages of a conversation count. */
  readonly languagesIn: (conversation: Conversation) => Iterable<Language>;
  /** Told of each once and as soon as it is known; where this fails, again when a chat with it changes. */
  readonly meet: (language: Language) => Promise<void>;
}

/** Tells of each language of the panel's chats until the signal says stop. */
export function followLanguages(
  store: StoreApi<PanelModel>,
  signal: AbortSignal,
  { languagesIn, meet }: Following,
): void {
  const met = new Set<Language>();
  const look = ({ chats }: PanelModel, before?: PanelModel) => {
    for (const [id, chat] of chats) {
      if (before?.chats.get(id)?.conversation === chat.conversation) continue;
      for (const language of languagesIn(chat.conversation)) {
        if (met.has(language)) continue;
        met.add(language);
        meet(language).catch(() => met.delete(language));
      }
    }
  };
  look(store.getState());
  signal.addEventListener('abort', store.subscribe(look), { once: true });
}
