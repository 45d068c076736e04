import type { Language } from '../../playbook/language.ts';
import { germanReasons } from './de.ts';
import { englishReasons } from './en.ts';
import { spanishReasons } from './es.ts';
import { frenchReasons } from './fr.ts';
import { dutchReasons } from './nl.ts';
import type { CheckReasons } from './reasons.ts';

/** The reasons in every language, for commands; the panel loads them one by one. */
export const checkReasons: Readonly<Record<Language, CheckReasons>> = {
  en: englishReasons,
  nl: dutchReasons,
  de: germanReasons,
  fr: frenchReasons,
  es: spanishReasons,
};
