import type { Language } from '../../../lib/playbook/language.ts';

/** Words by which a form of address is known; none where the same word may be about somebody else. */
export const addressWords: Readonly<
  Record<Exclude<Language, 'en'>, { readonly informal: RegExp; readonly formal: RegExp }>
> = {
  nl: { informal: /\b(?:je|jij|jou|jouw|jullie)\b/i, formal: /\b(?:u|uw)\b/i },
  de: {
    informal: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
    formal: /(?<=[\p{L},;:] )Sie(?!\p{L})|(?<!\p{L})(?:Ihnen|Ihre[nmrs]?)(?!\p{L})/u,
  },
  fr: {
    informal: /(?<![\p{L}’'])(?:tu|te|toi|ton|ta|tes|tien)(?!\p{L})|(?<!\p{L})t[’']/iu,
    formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  },
  es: {
    informal: /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo)(?!\p{L})/iu,
    formal: /(?<!\p{L})(?:usted|ustedes)(?!\p{L})/iu,
  },
};

/** Words that say sorry. */
export const apologies: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:sorry|apolog\w+|regret)\b/i,
  nl: /\b(?:sorry|spijt|excuses|verontschuldig\w*)\b/i,
  de: /tut (?:mir|uns)\b.*\bleid|entschuldig|verzeih|bedauer/i,
  fr: /désol|excus|pardon|navré|regrett/i,
  es: /lo siento|perd[oó]n|disculp|lament/i,
};

/** Words for what somebody feels, which have no place before anybody shows a feeling. */
export const feelings: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:frustrat\w+|upset\w*|annoy\w+|angry|anger|disappoint\w+|awful|terribl\w+|let you down)\b/i,
  nl: /frustr|vervelend|boos|teleurgesteld|teleurstell|ergernis|laten zitten/i,
  de: /frustr|ärger|verärger|wütend|enttäusch|im Stich/i,
  fr: /frustr|agac|énerv|colère|déçu|décept/i,
  es: /frustr|molest|enfad|enoj|decepc/i,
};
