import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/language/own-words.ts';

describe('ownWords', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['> no\none\ntwo', 'one two'],
    ['one\n> no\n\n> no\ntwo', 'one two'],
    ['one\ntwo\n\n> no\n', 'one two'],
    ['> no', ''],
  ])('leaves no trace of what was masked in %j', (text, words) => {
    const tokens = ownWords(text);
    const breaks = tokens.filter(({ norm }) => norm === '\n');
    expect(
      tokens
        .filter((token) => !breaks.includes(token))
        .map(({ norm }) => norm)
        .join(' '),
    ).toBe(words);
    expect(breaks).toHaveLength(words.includes(' ') ? 1 : 0);
  });

  it('keeps the places of the original', () => {
    const text = '> no\n\nstill waiting';
    expect(ownWords(text).map(({ from, to }) => text.slice(from, to))).toEqual(['still', 'waiting']);
  });
});
