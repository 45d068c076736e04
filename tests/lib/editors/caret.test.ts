// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { caretAtEnd, lineAround } from '../../../lib/editors/caret.ts';

/** An editor with `markup`, and the caret where it has a `|`. */
function editorWith(markup: string): { editable: HTMLElement; caret: Range } {
  const editable = document.createElement('div');
  editable.innerHTML = markup;
  document.body.replaceChildren(editable);
  const caret = document.createRange();
  const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const at = node.data.indexOf('|');
    if (at < 0) continue;
    node.deleteData(at, 1);
    caret.setStart(node, at);
    caret.collapse(true);
  }
  return { editable, caret };
}

const lines: readonly (readonly [markup: string, before: string, after: string])[] = [
  ['<p>|</p>', '', ''],
  ['<p>Hi| Ana</p>', 'Hi', ' Ana'],
  ['<p>Hi</p><p>|Ana</p><p>Bye</p>', '', 'Ana'],
  ['<p>Hi<br>dear| Ana<br>Bye</p>', 'dear', ' Ana'],
  ['<p>Hi<br>Ana|<br><br data-cke-filler="true"></p>', 'Ana', ''],
  ['<p><strong>Hi|</strong> Ana</p>', 'Hi', ' Ana'],
  ['<ul><li>one</li><li>two|</li></ul>', 'two', ''],
  ['Hi| Ana', 'Hi', ' Ana'],
  ['<p>\u2060\u2060|\u200B</p>', '', ''],
];

const ends: readonly (readonly [markup: string, before: string, after: string])[] = [
  ['', '', ''],
  ['<p><br data-cke-filler="true"></p>', '', ''],
  ['<p>Hi</p><p>Ana</p>', 'Ana', ''],
  ['<p>Hi</p><p><br data-cke-filler="true"></p>', '', ''],
  ['<p>Hi</p><ul><li>one</li><li>two</li></ul>', 'two', ''],
  ['<p>Hi<br>Ana<br></p>', 'Ana', ''],
];

describe('lineAround', () => {
  it.each(lines)('reads the line in %s', (markup, before, after) => {
    const { editable, caret } = editorWith(markup);
    expect(lineAround(caret, editable)).toEqual({ before, after });
  });
});

describe('caretAtEnd', () => {
  it.each(ends)('stands behind the last character of %j', (markup, before, after) => {
    const { editable } = editorWith(markup);
    expect(lineAround(caretAtEnd(editable), editable)).toEqual({ before, after });
  });
});
