import { type Language, languageOf } from '../playbook/language.ts';
import { browser } from './api.ts';

/** What the browser's own detector makes of a text; null when it is not sure or finds a language Attune does not know. */
export async function guessLanguage(text: string): Promise<Language | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const best = languages[0];
  return isReliable && best ? languageOf(best.language) : null;
}
