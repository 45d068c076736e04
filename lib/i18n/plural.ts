import type { Language } from '../playbook/language.ts';

/** The forms a count needs; a category a language has but a text does not name is said with `other`. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

/** Gives a function that picks the form for a count after the language's own plural rules. */
export function pluralFor(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
