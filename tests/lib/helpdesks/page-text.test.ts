// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, readPageText } from '../../../lib/helpdesks/page-text.ts';

const rules = { leaveOut: '[aria-hidden="true"], .noise, blockquote', file: 'a[download]' };

/** The body of a page made of `html`, which only tests may do. */
function bodyOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const read = (html: string) => readPageText([bodyOf(html)], rules).text;

describe('the text of a page', () => {
  it.each([
    ['adjacent paragraphs are lines', '<p>a</p><p>b</p>', 'a\nb'],
    ['an empty paragraph is a blank line', '<p>a</p><p></p><p>b</p>', 'a\n\nb'],
    ['so is one with a break', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['and one with a hard space', '<p>a</p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    ['many blank lines are one', '<p>a</p><p></p><p></p><p><br><br></p><p>b</p>', 'a\n\nb'],
    ['a break ends a line', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['a break at the end of a paragraph does nothing', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['white space is one space', '  a \n  b <b> c</b>\n', 'a b c'],
    ['inline elements do not part words', 'a<b>b</b>c', 'abc'],
    ['cells are parted', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['what is invisible goes', 'a\u00adb\u200bc\ufeffd\u200e', 'abcd'],
    ['what joins emoji stays', '👩\u200d👧', '👩\u200d👧'],
    [
      'scripts, buttons and drawings go',
      'a<script>x</script><button>x</button><svg><title>x</title></svg>',
      'a',
    ],
    ['custom elements go', 'a<grammarly-popups>x</grammarly-popups>', 'a'],
    ['what the rules name goes', 'a<span class="noise">x</span><blockquote>x</blockquote>', 'a'],
    ['a translated page keeps its words', '<font><font>a b</font></font>', 'a b'],
    ['a picture', 'a<img alt="photo">b', 'a [image] b'],
    ['a picture of an emoji', 'a<img alt="😀">', 'a😀'],
    ['a flag', '<img alt="🇳🇱">', '🇳🇱'],
    ['a pixel that counts readers', 'a<img width="1" height="1">', 'a'],
    ['a file', '<a download="b c.pdf">Download</a>', '[file: b c.pdf]'],
    ['a file without a name', '<a download="">\n my\n file </a>', '[file: my file]'],
    ['a recording', '<audio></audio>', '[voice message]'],
    ['a link that is no file', '<a href="/x">here</a>', 'here'],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('ends in a page nested without end', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 5_000; depth += 1) inner = inner.appendChild(document.createElement('i'));
    inner.textContent = 'x';
    expect(readPageText([root, document.createTextNode('y')], rules).text).toBe('y');
  });
});

describe('the place of a text on the page', () => {
  const markedIn = (html: string, words: string) => {
    const text = readPageText([bodyOf(html)], rules);
    const from = text.text.indexOf(words);
    return rangeOf(text, [from, from + words.length])?.toString();
  };

  it.each([
    ['inside a text', '<p>I have waited two weeks</p>', 'two weeks'],
    ['across elements', '<p>I have <b>waited</b> two</p>', 'have waited'],
    ['after white space that was dropped', '<p>I    have   waited</p>', 'waited'],
    ['after a soft hyphen', '<p>de\u00adlivery late</p>', 'late'],
    ['in the second of two text nodes', '<p>one <!-- x -->two three</p>', 'three'],
  ])('is found: %s', (_name, html, words) => {
    expect(markedIn(html, words)).toBe(words);
  });

  it('goes over lines', () => {
    expect(markedIn('<p>a</p><p>b c</p>', 'a\nb')).toBe('ab');
  });

  it('of a placeholder holds its element', () => {
    const text = readPageText([bodyOf('a <img alt="x"> b')], rules);
    expect(rangeOf(text, [2, 9])?.cloneContents().querySelector('img')).not.toBeNull();
  });

  it('is none where there is no text', () => {
    expect(rangeOf(readPageText([bodyOf('')], rules), [0, 4])).toBeNull();
    expect(rangeOf(readPageText([bodyOf('<p>a</p>')], rules), [7, 9])).toBeNull();
  });

  it('shows on the page what it shows in the text, whatever the markup', () => {
    const leaf = fc.constantFrom(
      'one',
      ' two ',
      '\u00a0',
      'three\u00adfour',
      'a  b',
      '<br>',
      '<i>five</i>',
      '<b> six</b>',
    );
    const block = fc.array(leaf, { maxLength: 5 }).map((leaves) => `<p>${leaves.join('')}</p>`);
    const html = fc.array(fc.oneof(leaf, block), { maxLength: 6 }).map((parts) => parts.join(''));
    const bare = (text: string) => text.replace(/[\s\u00ad]/g, '');
    fc.assert(
      fc.property(html, fc.nat(40), fc.nat(40), (markup, one, other) => {
        const text = readPageText([bodyOf(markup)], rules);
        const span = [Math.min(one, other), Math.max(one, other)] as const;
        expect(bare(rangeOf(text, span)?.toString() ?? '')).toBe(bare(text.text.slice(...span)));
      }),
    );
  });
});
