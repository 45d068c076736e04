import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/language/tokens.ts';

const rows: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['Still WAITING', ['still', 'waiting']],
  ["don't don’t dont", ['dont', 'dont', 'dont']],
  ['déjà señor Straße', ['deja', 'senor', 'strasse']],
  ['sooo heeeelp', ['soo', 'heelp']],
  ['30min, 3.5 hours', ['30', 'min', ',', '3.5', 'hours']],
  ['at 15:00!', ['at', '15:00', '!']],
  ['hello??', ['hello', '??']],
  ['what?!', ['what', '??']],
  ['well... ok', ['well', '...', 'ok']],
  ['a\n\nb', ['a', '\n', 'b']],
  ['thanks 👍🏽 👨‍👩‍👧', ['thanks', '👍🏽', '👨‍👩‍👧']],
  ['', []],
];

describe('tokenize', () => {
  it.each(rows)('cuts %j', (text, tokens) => {
    expect(tokenize(text).map((token) => token.norm)).toEqual(tokens);
  });

  it('reduces stretched letters to one in the short form', () => {
    expect(tokenize('sooo').map((token) => token.short)).toEqual(['so']);
  });

  it('covers any text in order, with true offsets, leaving out only white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        const left: string[] = [];
        for (const { from, to } of tokenize(text)) {
          left.push(text.slice(end, from));
          end = to;
        }
        expect(left.join('').trim()).toBe('');
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
