import type { Chat } from '../../lib/state/chat.ts';
import { useInterfaceLanguage } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';

/** What a conversation is about, in the language of the interface; undefined while that is not known. */
export function useTopicName(chat: Chat | undefined): string | undefined {
  const language = useInterfaceLanguage();
  const { playbook } = usePanel();
  const topic = chat?.conversation.topic?.id;
  return playbook.topics.find(({ id }) => id === topic)?.name[language];
}
