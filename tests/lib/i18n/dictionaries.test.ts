import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../../lib/i18n/index.ts';
import { languageNames } from '../../../lib/i18n/language-names.ts';
import { pluralFor } from '../../../lib/i18n/plural.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import { frenchReasons } from '../../../lib/review/reasons/fr.ts';
import { lines as frenchLines } from '../../../lib/review/words/fr/lines.ts';

type Phrase = string | ((...values: number[]) => string);

/** Every phrase of a dictionary with the path of its key, e.g. `states.quiet.title`. */
function phrasesOf(branch: object, path: readonly string[] = []): Map<string, Phrase> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...phrasesOf(value, [...path, key])]
        : [[[...path, key].join('.'), value as Phrase] as const],
    ),
  );
}

/** The phrase said with telltale values, so that a lost placeholder shows. */
function say(phrase: Phrase, first = 41): string {
  if (typeof phrase === 'string') return phrase;
  return phrase(...Array.from({ length: phrase.length }, (_, index) => first + index));
}

const telltales = (text: string): string[] => [...new Set(text.match(/\d+/g))].sort();

/** Words that really are the same in English and in another language. */
const cognates: Readonly<Record<string, readonly string[]>> = {
  nl: [],
  de: ['levels.0'],
  fr: ['levels.1', 'cause.heading', 'options.condition'],
  es: [],
};

const english = phrasesOf(dictionaries.en);

/** Every file of a language: what it exports, by its name. */
const files = import.meta.glob<Readonly<Record<string, object>>>('../../../lib/i18n/*/*.ts', { eager: true });

/** The parts of a language, as its files export them. */
function partsOf(language: Language): Map<string, object> {
  const own = Object.entries(files).filter(
    ([file]) => file.includes(`/${language}/`) && !file.endsWith('/index.ts'),
  );
  return new Map(own.flatMap(([, exported]) => Object.entries(exported)));
}

describe.each(languages)('the parts in %s', (language) => {
  const dictionary: Readonly<Record<string, unknown>> = dictionaries[language];
  const parts = partsOf(language);
  /** A part stands under its own name, or its keys stand at the top. */
  const keysOf = (name: string, part: object): readonly string[] =>
    dictionary[name] === part ? [name] : Object.keys(part);

  it('are the parts of English', () => {
    expect([...parts.keys()]).toEqual([...partsOf('en').keys()]);
  });

  it('are all in the dictionary, each key once', () => {
    const keys = [...parts].flatMap(([name, part]) => keysOf(name, part));
    expect(keys.sort()).toEqual(Object.keys(dictionary).sort());
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the interface in %s', (language) => {
  const phrases = phrasesOf(dictionaries[language]);

  it('has the keys of the English one', () => {
    expect([...phrases.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves nothing empty', () => {
    expect([...phrases].filter(([, phrase]) => say(phrase).trim() === '')).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = [...phrases].filter(([key, phrase]) => {
      const words = english.get(key);
      return (
        words !== undefined && say(phrase) === say(words) && /\p{L}/u.test(say(words).replace(/^\d+$/, ''))
      );
    });
    expect(same.map(([key]) => key)).toEqual(cognates[language]);
    const strays = [...phrases].filter(([, phrase]) =>
      /\b(the|and|your|you|with|this|that|which|nothing)\b/i.test(say(phrase)),
    );
    expect(strays.map(([key]) => key)).toEqual([]);
  });

  it('says every value that the English one says', () => {
    const lost = [...phrases].filter(([key, phrase]) => {
      const words = english.get(key);
      return words !== undefined && `${telltales(say(phrase))}` !== `${telltales(say(words))}`;
    });
    expect(lost.map(([key]) => key)).toEqual([]);
  });
});

describe('counts', () => {
  it.each([
    ['en', 1, '1 option'],
    ['en', 0, '0 options'],
    ['nl', 1, '1 optie'],
    ['nl', 3, '3 opties'],
    ['de', 2, '2 Optionen'],
    ['fr', 1, '1 choix'],
    ['es', 1, '1 opción'],
  ] as const)('in %s, %i is said as “%s”', (language, count, words) => {
    expect(dictionaries[language].announce.options(count)).toBe(`${words}.`);
  });

  it('follow the plural rules of the language: nought is singular in French', () => {
    expect(pluralFor('fr')(0, { one: 'message', other: 'messages' })).toBe('message');
    expect(pluralFor('en')(0, { one: 'message', other: 'messages' })).toBe('messages');
  });
});

it('names each language in itself', () => {
  expect(new Set(Object.values(languageNames)).size).toBe(languages.length);
});

describe('the marks in French', () => {
  const reasons = Object.entries(frenchReasons).map(([id, { name, why }]) => [id, `${name} ${why}`] as const);
  const phrases = [...phrasesOf(dictionaries.fr)].map(([key, phrase]) => [key, say(phrase)] as const);

  it('stay with their words at the end of a line', () => {
    const loose = [...phrases, ...reasons].filter(([, text]) => / [;:?!»]|« /.test(text));
    expect(loose).toEqual([]);
  });

  it('stay with their words in a line for the customer, by a narrow space', () => {
    const lines = Object.entries(frenchLines).flatMap(([id, each]) =>
      each.flat().map((line) => [id, line] as const),
    );
    expect(lines.filter(([, line]) => /[^\u202F][;:?!»]|«[^\u202F]/.test(line))).toEqual([]);
  });
});
