import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';

/** Words that name a wait, in comparable form: hollow as a rule, the case itself where somebody has waited too long (F12). */
const waitWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['wait', 'waits', 'waited', 'waiting', 'delay', 'delays', 'delayed']),
  nl: new Set(['wacht', 'wachten', 'wachtte', 'gewacht', 'wachttijd', 'vertraging', 'vertraagd']),
  de: new Set(['warten', 'gewartet', 'wartezeit', 'wartest', 'verspatung', 'verzogerung']),
  fr: new Set(['attente', 'attendre', 'attendu', 'patiente', 'retard']),
  es: new Set(['espera', 'esperar', 'esperado', 'esperando', 'demora', 'retraso']),
};

/** Whether words name a wait. */
export function namesWait(tokens: readonly Token[], language: Language): boolean {
  return tokens.some(({ norm }) => waitWords[language].has(norm));
}
