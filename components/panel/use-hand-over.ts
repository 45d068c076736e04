import { type HandOverWords, handOver } from '../../lib/guidance/hand-over.ts';
import { dueWords } from '../../lib/i18n/due-words.ts';
import type { Dictionary } from '../../lib/i18n/index.ts';
import type { Language } from '../../lib/playbook/language.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';

/** The hand-over note of a chat, line by line, in the language of the interface. */
export function useHandOver({ conversation, picked, helped }: Chat): readonly string[] {
  const words = useWords();
  const language = useInterfaceLanguage();
  const { store, books } = usePanel();
  const { books: known } = books.playbook;
  return handOver(conversation, {
    facts: store.factsOf(conversation),
    said: conversation.language ? known[conversation.language] : undefined,
    told: known[language],
    picked,
    helped,
    now: store.api.getState().now,
    words: wordsOf(words, language),
  });
}

function wordsOf(words: Dictionary, language: Language): HandOverWords {
  const { handOver: own, levels, trends, cause, promises, options } = words;
  const names: Readonly<Record<string, string>> = { agent: options.agent, bot: promises.assistant };
  return {
    ...own,
    levels,
    trends,
    families: cause.families,
    name: (who) => (Object.hasOwn(names, who) ? (names[who] ?? who) : who),
    due: (by, now) => dueWords(words, language, by, now),
  };
}
