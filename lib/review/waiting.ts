import type { Language } from '../playbook/language.ts';

/** Words that name a wait: hollow as a rule, the case itself where somebody has waited too long (F12). */
const waitWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:wait|waits|waited|waiting|delay|delays|delayed)\b/i,
  nl: /\b(?:wacht|wachten|wachtte|gewacht|wachttijd|vertraging|vertraagd)\b/i,
  de: /\b(?:warten|gewartet|wartezeit|wartest|verspätung|verzögerung)\b/i,
  fr: /\b(?:attente|attendre|attendu|patienté|retard)\b/i,
  es: /\b(?:espera|esperar|esperado|esperando|demora|retraso)\b/i,
};

/** Whether a text names a wait. Linear. */
export function namesWait(text: string, language: Language): boolean {
  return waitWords[language].test(text);
}
