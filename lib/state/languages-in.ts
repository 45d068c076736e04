import { isCustomers } from '../conversation/customers.ts';
import { hearingOf } from '../conversation/promise-words/load.ts';
import type { Conversation, Turn } from '../conversation/types.ts';
import { rulesOf } from '../cues/rules/load.ts';
import { tellBackOf } from '../guidance/tell-back/load.ts';
import { factPatternsOf } from '../language/facts-load.ts';
import type { Language } from '../playbook/language.ts';
import type { Playbook } from '../playbook/types.ts';

/** The languages the customer's turns are read in; somebody may change from one to another, or inside one message. */
export function languagesIn({ turns }: Conversation): ReadonlySet<Language> {
  return languagesOf(turns.filter(isCustomers));
}

/** The languages of the agent's side, whose promises are heard. */
export function answerLanguagesIn({ turns }: Conversation): ReadonlySet<Language> {
  return languagesOf(turns.filter(({ message }) => message.role === 'agent' || message.role === 'bot'));
}

/** Those of them that the conversation cannot be read and answered in before more is loaded. */
export function lackingIn(conversation: Conversation, { books }: Playbook): readonly Language[] {
  const lacking = [...languagesIn(conversation)].filter(
    (language) =>
      !rulesOf(language) || !factPatternsOf(language) || !tellBackOf(language) || !books[language],
  );
  const unheard = [...answerLanguagesIn(conversation)].filter((language) => hearingOf(language) === null);
  return [...new Set([...lacking, ...unheard])];
}

function languagesOf(turns: readonly Turn[]): ReadonlySet<Language> {
  return new Set(turns.flatMap(({ language, alsoIn = [] }) => (language ? [language, ...alsoIn] : [])));
}
