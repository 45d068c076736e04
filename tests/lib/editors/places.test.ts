// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOfSpan, textWithin } from '../../../lib/editors/places.ts';
import { joinPieces, piecesOf, readEditor } from '../../../lib/editors/read-editor.ts';

function editorWith(markup: string): HTMLElement {
  const editable = document.createElement('div');
  editable.innerHTML = markup;
  return editable;
}

/** What stands between the ends of a range, read by a way of its own: a copy of it. */
function copied(range: Range): string {
  return readEditor(range.cloneContents());
}

/** One of the places between the characters of a text, the same for the same number. */
function placeIn(text: string, number: number): number {
  const characters = [...text];
  return characters.slice(0, number % (characters.length + 1)).join('').length;
}

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');

const lines = fc.constantFrom(
  'Hi',
  'a b',
  ' ',
  '&nbsp;',
  '\u2060',
  '\u200Bx\uFEFF',
  '🙂',
  '👩\u200D💻',
  '<br>',
  '<img alt="🙂" src="data:,">',
  '<strong>dear</strong>',
  '<em>so <a href="#">far</a></em>',
  '<span></span>',
);
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'li', 'h1'), fc.array(lines, { maxLength: 5 }))
  .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`);
const markups = fc
  .array(
    fc.oneof(
      block,
      block.map((inner) => `<blockquote>${inner}\n${inner}</blockquote>`),
    ),
    { maxLength: 5 },
  )
  .map((blocks) => blocks.join('\n  '));

describe('rangeOfSpan', () => {
  it.each([
    ['a word', '<p>Hi dear Ana</p>', 'dear'],
    ['words across formats', '<p>Hi <strong>de</strong>ar <em>Ana</em></p>', 'dear Ana'],
    ['words behind a filler', '<p>\u2060\u2060Hi Ana</p>', 'Hi'],
    ['words with a no-break space', '<p>Hi&nbsp;dear Ana</p>', 'Hi dear'],
    ['a picture', '<p>Hi <img alt="🙂" src="data:,"> Ana</p>', '🙂'],
  ])('finds %s', (_title, markup, words) => {
    const editable = editorWith(markup);
    const pieces = piecesOf(editable);
    const from = joinPieces(pieces).indexOf(words);
    const range = rangeOfSpan(pieces, [from, from + words.length]);
    expect(range && copied(range)).toBe(words);
  });

  it('keeps to its own line at both ends', () => {
    const editable = editorWith('<p>one</p><p>two</p><p>three</p>');
    const range = rangeOfSpan(piecesOf(editable), [4, 7]);
    const second = editable.children[1]?.firstChild;
    expect([range?.startContainer, range?.startOffset]).toEqual([second, 0]);
    expect([range?.endContainer, range?.endOffset]).toEqual([second, 3]);
  });

  it('leaves what the editor put in for itself outside', () => {
    const range = rangeOfSpan(piecesOf(editorWith('<p>\u2060Hi\u200B Ana</p>')), [0, 2]);
    expect([range?.startOffset, range?.endOffset]).toEqual([1, 3]);
  });

  it('stands behind the character before an empty span', () => {
    const range = rangeOfSpan(piecesOf(editorWith('<p>Hi <strong>Ana</strong></p>')), [3, 3]);
    expect([range?.collapsed, range?.startContainer.textContent, range?.startOffset]).toEqual([
      true,
      'Hi ',
      3,
    ]);
  });

  it('finds an empty line', () => {
    const editable = editorWith('<p>Hi</p><p><br data-cke-filler="true"></p><p>Ana</p>');
    const range = rangeOfSpan(piecesOf(editable), [3, 3]);
    expect([range?.startContainer, range?.startOffset]).toEqual([editable.children[1], 0]);
  });

  it('finds nothing beyond the end', () => {
    expect(rangeOfSpan(piecesOf(editorWith('<p>Hi</p>')), [1, 3])).toBeNull();
  });

  it('holds the very words of the span, in any editor', () => {
    fc.assert(
      fc.property(markups, fc.nat(), fc.nat(), (markup, one, other) => {
        const editable = editorWith(markup);
        const pieces = piecesOf(editable);
        const text = joinPieces(pieces);
        const ends = [placeIn(text, one), placeIn(text, other)];
        const span = [Math.min(...ends), Math.max(...ends)] as const;
        const range = rangeOfSpan(pieces, span);
        const words = withoutBreaks(text.slice(...span));
        expect(range && withoutBreaks(copied(range))).toBe(words);
        expect(range && withoutBreaks(textWithin(pieces, range))).toBe(words);
      }),
      { numRuns: 1_000 },
    );
  });

  it('parts the text where it is placed, in any editor', () => {
    fc.assert(
      fc.property(markups, fc.nat(), (markup, place) => {
        const editable = editorWith(markup);
        const pieces = piecesOf(editable);
        const text = joinPieces(pieces);
        const at = placeIn(text, place);
        const before = new Range();
        before.selectNodeContents(editable);
        const range = rangeOfSpan(pieces, [at, at]);
        if (range) before.setEnd(range.startContainer, range.startOffset);
        expect(range && withoutBreaks(textWithin(pieces, before))).toBe(withoutBreaks(text.slice(0, at)));
      }),
      { numRuns: 1_000 },
    );
  });
});
