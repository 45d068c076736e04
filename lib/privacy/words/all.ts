import type { Language, Localised } from '../../playbook/language.ts';
import type { Labels } from '../types.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';
import type { PrivacyWords } from './words.ts';

const byLanguage: Localised<PrivacyWords> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};

/** What a language calls the kinds of what is taken out. */
export const labelsIn = (language: Language): Labels => byLanguage[language].labels;

/**
 * One list of words in all languages at once: customers mix them, and a word of another language that goes unseen would
 * let a name through.
 */
export function allWords(list: Exclude<keyof PrivacyWords, 'labels'>): readonly string[] {
  return Object.values(byLanguage).flatMap((words) => words[list]);
}
