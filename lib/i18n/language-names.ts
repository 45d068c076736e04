import type { Localised } from '../playbook/language.ts';

/** What each language calls itself. */
export const languageNames: Localised = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};
