// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../lib/editors/paste.ts';
import { readEditor } from '../../../lib/editors/read-editor.ts';

function editorWith(markup: string): HTMLElement {
  const editable = document.createElement('div');
  editable.innerHTML = markup;
  return editable;
}

const rows: readonly (readonly [title: string, markup: string, text: string])[] = [
  ['nothing', '', ''],
  ['an empty paragraph', '<p><br data-cke-filler="true"></p>', ''],
  ['a paragraph', '<p>Hi</p>', 'Hi'],
  ['two paragraphs', '<p>Hi</p><p>there</p>', 'Hi\nthere'],
  ['a blank line', '<p>Hi</p><p><br data-cke-filler="true"></p><p>there</p>', 'Hi\n\nthere'],
  ['a paragraph without anything in it', '<p>Hi</p><p></p><p>there</p>', 'Hi\n\nthere'],
  ['a soft break', '<p>Hi<br>there</p>', 'Hi\nthere'],
  ['a soft break at the end', '<p>Hi<br><br data-cke-filler="true"></p><p>x</p>', 'Hi\n\nx'],
  ['the break that keeps a line open', '<p>Hi<br></p><p>there</p>', 'Hi\nthere'],
  ['no-break spaces', '<p>a&nbsp; b&nbsp;</p>', 'a  b '],
  ['fillers', '<p>\u2060\u2060Hi\u200B\uFEFF</p>', 'Hi'],
  ['an emoji of several parts', '<p>👩\u200D💻</p>', '👩\u200D💻'],
  ['bold and links', '<p>Hi <strong>dear <a href="#">Ana</a></strong>!</p>', 'Hi dear Ana!'],
  ['a list', '<ul><li>one</li><li>two</li></ul><p>x</p>', 'one\ntwo\nx'],
  ['a quote', '<blockquote><p>one</p><p>two</p></blockquote>', 'one\ntwo'],
  ['an emoji as a picture', '<p>Hi <img alt="🙂" src="data:,"></p>', 'Hi 🙂'],
  ['indented markup', '<p>Hi</p>\n  <p>there</p>\n', 'Hi\nthere'],
  ['text without a paragraph', 'Hi<div>there</div>', 'Hi\nthere'],
];

describe('readEditor', () => {
  it.each(rows)('reads %s', (_title, markup, text) => {
    expect(readEditor(editorWith(markup))).toBe(text);
  });

  it('reads back the paragraphs of any text', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\p{Cc}\u200B\u2060\uFEFF\u00A0]/u.test(text) && text.trim() === text);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        expect(readEditor(editorWith(paragraphsOf(text)))).toBe(text);
      }),
    );
  });
});
