import { blockTags } from '../transcript/block-tags.ts';

const blocks = new Set([...blockTags, 'TBODY', 'TD', 'TH']);

/** Characters that editors put in to hold a caret. The joiner inside emoji is not among them. */
const fillers = /[\u200B\u2060\uFEFF]/g;

/** A stretch of an editor's text: a text node's, a line break's, a picture's, or the beginning of a line. */
export interface EditorPiece {
  /** As a person sees it; shorter than what is in the node where the editor put something in for itself. */
  readonly text: string;
  readonly node: Node;
  /** Only where a line begins: its first node, or null where nothing is on it. */
  readonly line?: Node | null;
}

/**
 * The text in an editor as a person sees it: a line for each paragraph and each line break, no-break spaces as plain
 * ones, nothing of what the editor put in for itself. Source: docs/sources.md#inserting.
 */
export function readEditor(editable: Node): string {
  if (editable instanceof HTMLTextAreaElement) return editable.value;
  return joinPieces(piecesOf(editable));
}

/**
 * What a block of an editor, or all of it, says, piece by piece: a line break begins every line, the first one too. A
 * block without anything in it is one empty line; one that holds blocks is their lines.
 */
export function piecesOf(block: Node, pieces: EditorPiece[] = []): readonly EditorPiece[] {
  const before = pieces.length;
  let isOnLine = false;
  const beginLine = (line: Node | null) => {
    if (!isOnLine) pieces.push({ text: '\n', node: block, line });
    isOnLine = true;
  };
  for (const node of block.childNodes) {
    if (isBlock(node)) {
      isOnLine = false;
      piecesOf(node, pieces);
    } else if (isOnLine || !isIndentation(node)) {
      beginLine(node);
      readInline(node, pieces);
    }
  }
  if (pieces.length === before) beginLine(null);
  return pieces;
}

/** The text of an editor from its pieces. */
export function joinPieces(pieces: readonly EditorPiece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .slice(1);
}

/** The text without what editors put in to hold a caret or to keep a space. */
export function withoutFillers(text: string): string {
  return text.replace(fillers, '').replaceAll('\u00A0', ' ');
}

/** True for an element that begins a line of its own. */
export function isBlock(node: Node): node is Element {
  return node instanceof Element && blocks.has(node.nodeName);
}

function readInline(node: Node, pieces: EditorPiece[]): void {
  const text = ownText(node);
  if (text === null) for (const child of node.childNodes) readInline(child, pieces);
  else pieces.push({ text: withoutFillers(text), node });
}

/** What a node says by itself; null where that is for what is in it. */
function ownText(node: Node): string | null {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return isFiller(node) ? '' : '\n';
  return node instanceof HTMLImageElement ? node.alt : null;
}

/** The last break of a block only keeps its last line open; nothing is shown after it. */
function isFiller(lineBreak: HTMLBRElement): boolean {
  return lineBreak.hasAttribute('data-cke-filler') || !lineBreak.nextSibling;
}

/** The white space between two block tags of written markup. */
function isIndentation(node: Node): boolean {
  return node instanceof Text && /^[\t\n\r]\s*$/.test(node.data);
}
