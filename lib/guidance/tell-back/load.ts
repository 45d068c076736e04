import type { Language } from '../../playbook/language.ts';
import { germanTellBack } from './de.ts';
import { englishTellBack } from './en.ts';
import { spanishTellBack } from './es.ts';
import { frenchTellBack } from './fr.ts';
import { dutchTellBack } from './nl.ts';
import type { TellBack } from './types.ts';

/** How each language tells back what a customer said. */
export const tellBackOf: Readonly<Record<Language, TellBack>> = {
  en: englishTellBack,
  nl: dutchTellBack,
  de: germanTellBack,
  fr: frenchTellBack,
  es: spanishTellBack,
};
