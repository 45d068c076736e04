import type { Language } from '../../playbook/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Grammar } from './grammar.ts';
import { dutch } from './nl.ts';

/** What the pattern language must know about each language. */
export const grammars: Readonly<Record<Language, Grammar>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};
