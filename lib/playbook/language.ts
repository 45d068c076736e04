/** The languages Attune reads, writes and speaks. */
export const languages = ['en', 'nl', 'de', 'fr', 'es'] as const;

/** One of the languages Attune knows. */
export type Language = (typeof languages)[number];

/** A text, or anything else, in every language of the interface. */
export type Localised<T = string> = Readonly<Record<Language, T>>;

/** Whether a language tag such as `nl-BE` names a language Attune knows; gives that language or null. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
