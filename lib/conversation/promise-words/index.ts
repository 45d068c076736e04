import type { Language } from '../../playbook/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';
import type { PromiseWords } from './promise-words.ts';

export type { PromiseActId, PromiseForm, PromiseWords } from './promise-words.ts';

/** How promises sound in each language. */
export const promiseWords: Readonly<Record<Language, PromiseWords>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};
