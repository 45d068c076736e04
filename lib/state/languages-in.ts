import type { Conversation } from '../conversation/types.ts';
import type { Language } from '../playbook/language.ts';

/** The languages the customer's turns are read in; somebody may change from one to another, or inside one message. */
export function languagesIn({ turns }: Conversation): ReadonlySet<Language> {
  const languages = new Set<Language>();
  for (const { message, language, alsoIn = [] } of turns) {
    if (message.role !== 'customer' || language === null) continue;
    for (const spoken of [language, ...alsoIn]) languages.add(spoken);
  }
  return languages;
}
