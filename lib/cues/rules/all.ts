import type { Language } from '../../playbook/language.ts';
import { germanRules } from './de/index.ts';
import { englishRules } from './en/index.ts';
import { spanishRules } from './es/index.ts';
import { frenchRules } from './fr/index.ts';
import { dutchRules } from './nl/index.ts';
import type { CueRule } from './rule.ts';

/** The rules of every language with their examples, for tests and documentation; the product loads them one by one. */
export const rulesByLanguage: Readonly<Record<Language, readonly CueRule[]>> = {
  en: englishRules,
  nl: dutchRules,
  de: germanRules,
  fr: frenchRules,
  es: spanishRules,
};
