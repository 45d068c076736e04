import type { Language } from '../../playbook/language.ts';
import { german } from './de.ts';
import type { DueWords } from './due-words.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';

/** The wording of time in each language. */
export const dueWords: Readonly<Record<Language, DueWords>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};

export type { DuePhrase, DueWords } from './due-words.ts';
