import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mended } from '../../lib/review/mends.ts';
import type { Mend } from '../../lib/review/types.ts';
import { betterLine } from '../../lib/state/draft-mend.ts';

const draft = 'Hi Anna,\nunfortunately, we cannot help. Is there anything else? Bye.';

/** A mend of the draft that puts other words in the place of some. */
function mendOf(words: string, text: string): Mend {
  const from = draft.indexOf(words);
  if (from === -1) throw new Error(`The draft has no “${words}”.`);
  return { span: [from, from + words.length], text };
}

describe('a better line', () => {
  it.each([
    [
      'a sentence for another',
      mendOf('we cannot help.', 'I ring you at 3.'),
      'unfortunately, I ring you at 3.',
    ],
    ['words in a sentence', mendOf('help', 'do that'), 'unfortunately, we cannot do that.'],
    ['a paragraph at the end', mendOf('Bye.', 'Bye.\n\nI ring you at 3.'), 'I ring you at 3.'],
    ['a sentence after the greeting', mendOf('unfort', 'I see it. unfort'), 'I see it.'],
    [
      'a sentence out, and another at the end',
      {
        span: [0, draft.length] as const,
        text: 'Hi Anna,\nis there anything else? Bye.\n\nI ring you at 3.',
      },
      'I ring you at 3.',
    ],
  ])('reads as the sentences that are new: %s', (_what, mend, line) => {
    const better = betterLine(draft, mend);
    expect(better.line).toBe(line);
    expect(better.copy).toBe(line);
  });

  it('has no line where words are only left out, and is copied as the whole draft', () => {
    const better = betterLine(draft, mendOf(' Is there anything else?', ''));
    expect(better.line).toBeNull();
    expect(better.copy).toBe('Hi Anna,\nunfortunately, we cannot help. Bye.');
  });

  it.each([
    ['the next', mendOf(' Is there anything else?', ''), 'Bye.'],
    ['the next, at the start of a line', mendOf('unfortunately, ', ''), 'we'],
    ['the last, at the end', mendOf(' Bye.', ''), 'else?'],
    ['the last, before a line', mendOf('Hi Anna', 'Hi'), 'Hi,'],
  ])('puts a neighbour in the place of words that are left out: %s', (_what, mend, put) => {
    expect(betterLine(draft, mend).mend?.text).toBe(put);
  });

  it('asks for no more than what is other', () => {
    const calm = draft.replace('Bye.', 'Goodbye.');
    const { mend: exact } = betterLine(draft, { span: [0, draft.length], text: calm });
    expect(exact).toEqual({ span: [draft.length - 4, draft.length], text: 'Goodbye.' });
  });

  it('asks for nothing where nothing would be left', () => {
    expect(betterLine('Bye.', { span: [0, 4], text: ' ' }).mend).toBeNull();
  });

  it('comes to the same draft, white space at the ends aside, and never puts nothing or white space at a seam', () => {
    const piece = fc.array(fc.constantFrom('a', 'bb', 'c.', '\n', ' ', ',')).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(piece, piece, piece, piece, (before, old, put, behind) => {
        const text = before + old + behind;
        const mend: Mend = { span: [before.length, before.length + old.length], text: put };
        const { mend: exact, after } = betterLine(text, mend);
        expect(after).toBe(mended(text, mend));
        if (!exact) {
          expect(after.trim()).toBe('');
          return;
        }
        expect(exact.text).toBe(exact.text.trim());
        expect(exact.text).not.toBe('');
        expect(mended(text, exact).trim()).toBe(after.trim());
      }),
    );
  });
});
