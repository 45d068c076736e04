import type { Conversation } from '../../lib/conversation/types.ts';
import type { Language } from '../../lib/playbook/language.ts';

/** The conversation with the customer's language remembered, as it is from the second message on; as it was for null. */
export function withKnownLanguage(conversation: Conversation, language: Language | null): Conversation {
  if (language === null) return conversation;
  const { memory } = conversation;
  return { ...conversation, memory: { ...memory, customerLanguage: { language, unread: false } } };
}
