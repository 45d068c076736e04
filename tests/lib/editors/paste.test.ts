// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { paragraphsOf, pasteInto } from '../../../lib/editors/paste.ts';

const rows: readonly (readonly [text: string, markup: string])[] = [
  ['', '<p><br></p>'],
  ['Hi', '<p>Hi</p>'],
  ['Hi\nthere', '<p>Hi</p><p>there</p>'],
  ['Hi\n\nthere', '<p>Hi</p><p><br></p><p>there</p>'],
  ['\nHi\n', '<p><br></p><p>Hi</p><p><br></p>'],
  ['<b>"A" & \'B\'</b> &amp;', '<p>&lt;b&gt;"A" &amp; \'B\'&lt;/b&gt; &amp;amp;</p>'],
  ['👩\u200D💻', '<p>👩\u200D💻</p>'],
];

describe('paragraphsOf', () => {
  it.each(rows)('makes paragraphs of %j', (text, markup) => {
    expect(paragraphsOf(text)).toBe(markup);
  });
});

describe('pasteInto', () => {
  it('carries the text as it is and as paragraphs', () => {
    const editable = document.createElement('div');
    const carried: (readonly [string, string])[] = [];
    editable.addEventListener('paste', ({ clipboardData }) => {
      for (const type of clipboardData?.types ?? []) carried.push([type, clipboardData?.getData(type) ?? '']);
    });
    pasteInto(editable, 'a < b\nc');
    expect(carried).toEqual([
      ['text/plain', 'a < b\nc'],
      ['text/html', '<p>a &lt; b</p><p>c</p>'],
    ]);
  });
});
