import { rulesByLanguage } from '../../../lib/cues/rules/all.ts';
import type { Language, Localised } from '../../../lib/playbook/language.ts';

/** Sentences of customers in a language, frustrated and not: the examples and look-alikes of all rules. */
export function sentencesOf(language: Language): readonly [string, ...string[]] {
  const sentences = rulesByLanguage[language].flatMap(({ examples, lookAlikes }) => [
    ...examples,
    ...lookAlikes,
  ]);
  return [hello[language], ...sentences];
}

const hello: Localised = {
  en: 'hello there, I have a question',
  nl: 'hallo, ik heb een vraag',
  de: 'hallo, ich habe eine Frage',
  fr: "bonjour, j'ai une question",
  es: 'hola, tengo una pregunta',
};
