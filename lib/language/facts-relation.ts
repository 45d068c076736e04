import type { Language } from '../playbook/language.ts';
import type { FactPattern } from './facts-patterns.ts';

/** Relatives in each language; who is told of in another tie is left out rather than named wrongly. */
const kin: Readonly<Record<Language, string>> = {
  en: 'mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|grandma|grandad|nan|aunt|uncle',
  nl: 'moeder|vader|man|vrouw|partner|zoon|dochter|broer|zus|oma|opa|tante|oom',
  de: 'mutter|vaters?|mannes|mann|frau|sohne?s?|tochter|bruders?|schwester|oma|opas?|großmutter|großvaters?|tante|onkels?',
  fr: 'mère|mere|père|pere|mari|femme|fils|fille|frère|frere|sœur|soeur|grand-mère|grand-père|tante|oncle|compagne|compagnon',
  es: 'madre|padre|marido|esposo|esposa|mujer|hijo|hija|hermano|hermana|abuela|abuelo|tía|tío',
};

const before: Readonly<Record<Language, string>> = {
  en: '(?:death|passing|funeral|estate) of (?:my|our) (?:late )?',
  nl: 'overlijden van (?:mijn|m’n|onze) ',
  de: '(?:tod|ableben|beerdigung) (?:meiner|meines|unserer|unseres) ',
  fr: '(?:décès|deces|mort|obsèques) de (?:ma|mon|notre) ',
  es: '(?:fallecimiento|muerte|funeral) de (?:mi|nuestr[oa]) ',
};

const own: Readonly<Record<Language, string>> = {
  en: '(?:my|our) (?:late )?',
  nl: '(?:mijn|m’n|onze) ',
  de: '(?:meine?|unsere?) (?:verstorbene[rn]? )?',
  fr: '(?:ma|mon|notre) ',
  es: '(?:mi|nuestr[oa]) ',
};

const died: Readonly<Record<Language, string>> = {
  en: '(?:died|passed away|passed on|has passed|is dead|deceased)',
  nl: '(?:overleden|gestorven|overleed|stierf)',
  de: '(?:verstorben|gestorben|verstarb|starb|tot)',
  fr: '(?:décédée?|decedee?|morte?|nous a quittés)',
  es: '(?:falleció|fallecio|murió|murio|fallecid[oa]|muert[oa])',
};

/** Who has died, as the customer tells it in one sentence. */
export function relationPatterns(language: Language): readonly FactPattern[] {
  const known = made.get(language);
  if (known) return known;
  const person = `(?<fact>${kin[language]})(?!\\p{L})`;
  const patterns = [
    `(?<!\\p{L})${before[language]}${person}`,
    `(?<!\\p{L})${own[language]}${person}[^.!?\\n,;]{0,30}?(?<!\\p{L})${died[language]}(?!\\p{L})`,
    ...(language === 'en' ? [`(?<!\\p{L})(?:my|our) late ${person}`] : []),
  ].map((source) => ({ kind: 'relation' as const, pattern: new RegExp(source, 'dgiu') }));
  made.set(language, patterns);
  return patterns;
}

const made = new Map<Language, readonly FactPattern[]>();
