import type { Language } from './language.ts';

/** What stands before and behind a quotation to a customer; French keeps both marks from the words by a no-break space. */
const marks: Readonly<Record<Language, readonly [opening: string, closing: string]>> = {
  en: ['“', '”'],
  nl: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u202F', '\u202F»'],
  es: ['“', '”'],
};

/** Words in the quotation marks of a language, as the lines of its playbook have them. */
export function quoted(words: string, language: Language): string {
  const [opening, closing] = marks[language];
  return `${opening}${words}${closing}`;
}
