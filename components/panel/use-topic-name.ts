import type { Language } from '../../lib/playbook/language.ts';
import type { Playbook, TopicId, TopicPlan } from '../../lib/playbook/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { useInterfaceLanguage } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';

/** What a conversation is about, in the language of the interface; undefined while that is not known. */
export function useTopicName(chat: Chat | undefined): string | undefined {
  const language = useInterfaceLanguage();
  const { books } = usePanel();
  const id = chat?.picked ?? chat?.conversation.topic?.id;
  return id && topicIn(books.playbook, id, [language, chat?.conversation.language ?? language])?.name;
}

/** A topic as the first of these languages that has it tells it. */
export function topicIn(
  { books }: Playbook,
  id: TopicId,
  languages: readonly Language[],
): TopicPlan | undefined {
  return languages.flatMap((language) => books[language]?.topics ?? []).find((topic) => topic.id === id);
}
