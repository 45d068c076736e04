const blocks = new Set(
  'ADDRESS BLOCKQUOTE DIV DL DD DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);

/** Characters that editors put in to hold a caret. The joiner inside emoji is not among them. */
const fillers = /[\u200B\u2060\uFEFF]/g;

/**
 * The text in an editor as a person sees it: a line for each paragraph and each line break, no-break spaces as plain
 * ones, nothing of what the editor put in for itself. Source: docs/sources.md#inserting.
 */
export function readEditor(editable: Node): string {
  if (editable instanceof HTMLTextAreaElement) return editable.value;
  return withoutFillers(linesOf(editable).join('\n'));
}

/** The text without what editors put in to hold a caret or to keep a space. */
export function withoutFillers(text: string): string {
  return text.replace(fillers, '').replaceAll('\u00A0', ' ');
}

/** True for an element that begins a line of its own. */
export function isBlock(node: Node): node is Element {
  return node instanceof Element && blocks.has(node.nodeName);
}

/** A block without anything in it is one empty line; one that holds blocks is their lines. */
function linesOf(block: Node): readonly string[] {
  const lines: string[] = [];
  let line: string | null = null;
  const close = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  for (const node of block.childNodes) {
    if (isBlock(node)) {
      close();
      lines.push(...linesOf(node));
    } else if (line !== null || !isIndentation(node)) {
      line = (line ?? '') + inlineText(node);
    }
  }
  close();
  return lines.length > 0 ? lines : [''];
}

function inlineText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return isFiller(node) ? '' : '\n';
  if (node instanceof HTMLImageElement) return node.alt;
  return Array.from(node.childNodes, inlineText).join('');
}

/** The last break of a block only keeps its last line open; nothing is shown after it. */
function isFiller(lineBreak: HTMLBRElement): boolean {
  return lineBreak.hasAttribute('data-cke-filler') || lineBreak.nextSibling === null;
}

/** The white space between two block tags of written markup. */
function isIndentation(node: Node): boolean {
  return node instanceof Text && /^[\t\n\r]\s*$/.test(node.data);
}
