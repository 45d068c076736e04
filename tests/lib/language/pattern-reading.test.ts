import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePatterns } from '../../../lib/language/facts-codes.ts';
import { factPatternsOf, loadAllFactPatterns } from '../../../lib/language/facts-load.ts';
import { relationPatterns } from '../../../lib/language/facts-relation.ts';
import { PatternReading } from '../../../lib/language/pattern-reading.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import { sentencesOf } from './samples.ts';

await loadAllFactPatterns();

/** Every pattern that is asked of a customer's text, wherever it stands in the data. */
function patternsOf(language: Language): readonly RegExp[] {
  const inside = (data: unknown): readonly RegExp[] => {
    if (data instanceof RegExp) return [data];
    return data && typeof data === 'object' ? Object.values(data).flatMap(inside) : [];
  };
  return inside([factPatternsOf(language), codePatterns, relationPatterns(language)]);
}

function found(pattern: RegExp, text: string): readonly unknown[] {
  const all = new RegExp(pattern, `${pattern.flags.replace('g', '')}g`);
  return [...text.matchAll(all)].map((match) => [match.index, match[0], match.groups?.fact]);
}

/** A pattern must find in the text, asked through a reading, what it finds by itself. */
function expectSame(text: string, pattern: RegExp): void {
  const fitting = new PatternReading(text).of(pattern);
  expect(fitting ? found(fitting, text) : [], `${pattern} in "${text}"`).toEqual(found(pattern, text));
}

/** What a pattern of facts says when its letters are taken word for word: likelier to be found than any sentence. */
function wordsOf(pattern: RegExp): readonly string[] {
  return pattern.source.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

describe.each(languages)('a reading in %s', (language) => {
  const patterns = patternsOf(language);

  it('finds in the sentences of the rules what the patterns find', () => {
    const sentences = sentencesOf(language).filter((_, at) => at % 5 === 0);
    for (const text of sentences) for (const pattern of patterns) expectSame(text, pattern);
  });

  it('finds in words of the patterns in any order what the patterns find', () => {
    const piece = fc.constantFrom(...patterns.flatMap(wordsOf));
    const between = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '  ',
      ', ',
      '-',
      "'",
      '. ',
      '',
      '\n',
      ' 3 ',
      ' 12:30 ',
      ' я ',
      ' ſ',
      '\u212A',
    );
    const text = fc
      .array(fc.tuple(piece, fc.boolean(), between), { minLength: 1, maxLength: 14 })
      .map((pieces) =>
        pieces.map(([word, loud, space]) => (loud ? word.toUpperCase() : word) + space).join(''),
      );
    fc.assert(
      fc.property(text, (written) => {
        for (const pattern of patterns) expectSame(written, pattern);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pattern as a text can match it', () => {
  const asked = (source: string, text: string) =>
    new PatternReading(text).of(new RegExp(source, 'i'))?.source;
  const many =
    'alpha|bravo|charlie|delta|foxtrot|golf|hotel|india|juliett|kilo|lima|november|oscar|papa|quebec|romeo|uniform|victor|whiskey';

  it('leaves out the words that the text does not hold', () => {
    expect(asked(`\\b(?:${many}) (?:sierra|${many})`, 'Golf or golf Hotel')).toBe(
      '\\b(?:golf|hotel) (?:golf|hotel)',
    );
  });

  it('is nothing when the text holds none of them', () => {
    expect(asked(`\\b(?:${many}) tango`, 'golf and hotel')).toBeUndefined();
  });

  it('does not take the middle of a word for its beginning', () => {
    expect(asked(`\\b(?:${many})`, 'a microgolf')).toBeUndefined();
    expect(asked(`(?:${many})`, 'a microgolf')).toBe('(?:golf)');
  });

  it('keeps what may be missing', () => {
    expect(asked(`(?:(?:${many}) ){0,2}tango(?!${many})`, 'one tango')).toBe('tango');
  });
});
