import type { Conversation } from '../conversation/types.ts';
import type { TopicPlan } from '../playbook/types.ts';
import type { AdviceLanguage } from './slot-values.ts';

/** Words that turn the mention of a way out into its refusal, or into a question about it. */
const refusals: Readonly<Record<AdviceLanguage, RegExp>> = {
  en: /n['’]t\b|\b(?:not|cannot|unable|no|until|only after|unless)\b/i,
  nl: /\b(?:niet|geen|pas als|pas na|tenzij|totdat)\b/i,
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|erst wenn|erst nach|es sei denn|sobald|bis)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|aucune?|sauf|avant que|seulement après|une fois que)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|ningún|ninguna|salvo|hasta que|solo después|a menos que)(?!\p{L})/iu,
};

/** Whether an agent has put a way out of this topic to the customer already: then the next word is the customer's. */
export function isOffered({ turns }: Conversation, topic: TopicPlan, language: AdviceLanguage): boolean {
  const words = topic.options.flatMap((option) => option.mentions[language] ?? []);
  return turns
    .filter(({ message }) => message.role === 'agent')
    .flatMap(({ message }) => message.text.toLowerCase().split(/[.!?\n]+/))
    .some((sentence) => words.some((word) => sentence.includes(word)) && !refusals[language].test(sentence));
}
