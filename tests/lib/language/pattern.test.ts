import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/grammar/en.ts';
import { compilePatterns } from '../../../lib/language/pattern.ts';
import { spanOf, tokenize } from '../../../lib/language/tokens.ts';

const rows: readonly (readonly [pattern: string, text: string, found: readonly string[]])[] = [
  ['still waiting', 'I am STILL, waiting!', ['STILL, waiting']],
  ['still waiting', 'still. waiting', []],
  ["haven't", 'havent haven’t have', ['havent', 'haven’t']],
  ['(a|b c) d', 'a d, b c d, b d', ['a d', 'b c d']],
  ['no [more] news', 'no news, no more news, no old news', ['no news', 'no more news']],
  ['wait ~ hours', 'wait for so many long hours', ['wait for so many long hours']],
  ['wait ~ hours', 'wait for so very many long hours', []],
  ['wait ~2 hours', 'wait a few hours', ['wait a few hours']],
  ['wait ~2 hours', 'wait. a hours', []],
  ['wait*', 'wait waiting await', ['wait', 'waiting']],
  ['<number> times', '4 times, four times, some times', ['4 times', 'four times']],
  ['<3+> times', '2 times, two times, 3 times, dozen times', ['3 times', 'dozen times']],
  ['for <duration>', 'for 3 days', ['for 3 days']],
  ['for <duration>', 'for an hour', ['for an hour']],
  ['<ordinal> time', 'the 2nd time, the third time', ['2nd time', 'third time']],
  ['^ no', 'No. no no', ['No', 'no']],
  ['no $', 'no no. no!', ['no', 'no']],
  ['^ hello ??', 'hello?? hello?', ['hello']],
  ['so late', 'sooo laaate', ['sooo laaate']],
  ['waiting [for you]', 'waiting for you', ['waiting for you']],
  ['cafe', 'Café', ['Café']],
];

const broken: readonly (readonly [pattern: string, problem: string])[] = [
  ['(a|b', '")" is missing at 5'],
  ['a)', '")" without its opening at 2'],
  ['[a', '"]" is missing at 3'],
  ['a||b', 'nothing to match at 3'],
  ['', 'nothing to match at 1'],
  ['a ~9 b', 'a gap holds 1 to 8 words at 3'],
  ['<foo>', '<foo> is not known at 1'],
  ['a <number', '">" is missing at 3'],
  ['wait**', '"*" goes after one word at 1'],
  ['a * b', '"*" holds no word at 3'],
];

describe('a pattern', () => {
  it.each(rows)('%s in "%s"', (pattern, text, found) => {
    expect(find(pattern, text)).toEqual(found);
  });

  it.each(broken)('%j is refused: %s', (pattern, problem) => {
    expect(() => find(pattern, '')).toThrow(`rule.x: ${problem}`);
  });

  it('may not stand for itself', () => {
    const grammar = { ...english, classes: { a: '<b> x', b: '<a>' } };
    expect(() => compilePatterns([{ id: 'rule.x', pattern: '<a>' }], grammar)).toThrow('<a> is not known');
  });

  it('is matched beside all others in one pass', () => {
    const matcher = compilePatterns(
      ['b', 'a b', 'a ~ c'].map((pattern) => ({ id: 'x', pattern })),
      english,
    );
    expect(matcher.find(tokenize('a b c'))).toEqual([
      { pattern: 1, from: 0, to: 2 },
      { pattern: 2, from: 0, to: 3 },
      { pattern: 0, from: 1, to: 2 },
    ]);
  });

  it('finds the same as a plain search, word by word', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { maxLength: 12 }),
        (wanted, words) => {
          expect(find(wanted.join(' '), words.join(' '))).toEqual(plainSearch(wanted, words));
        },
      ),
    );
  });
});

function find(pattern: string, text: string): readonly string[] {
  const tokens = tokenize(text);
  const matches = compilePatterns([{ id: 'rule.x', pattern }], english).find(tokens);
  return matches.map(({ from, to }) => text.slice(...spanOf(tokens, from, to)));
}

function plainSearch(wanted: readonly string[], words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + wanted.length <= words.length; ) {
    const fits = wanted.every((word, index) => words[at + index] === word);
    if (fits) found.push(wanted.join(' '));
    at += fits ? wanted.length : 1;
  }
  return found;
}
