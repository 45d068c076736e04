import type { Span } from '../transcript/types.ts';
import { type EditorPiece, withoutFillers } from './read-editor.ts';

type Place = readonly [node: Node, offset: number];

/**
 * The place of `span` (UTF-16 offsets into the text the pieces join to) in the editor, or null when there is none. What
 * the editor put in for itself stays outside where it can.
 */
export function rangeOfSpan(pieces: readonly EditorPiece[], [from, to]: Span): Range | null {
  const start = from < to ? placeBefore(pieces, from) : placeBehind(pieces, from);
  const end = from < to ? placeBehind(pieces, to) : start;
  if (!start || !end) return null;
  const range = new Range();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** What a range holds of an editor's text, without the line breaks between blocks. */
export function textWithin(pieces: readonly EditorPiece[], range: Range): string {
  return pieces.map((piece) => pieceWithin(piece, range)).join('');
}

function pieceWithin({ text, node, line }: EditorPiece, range: Range): string {
  if (line !== undefined || !range.intersectsNode(node)) return '';
  if (!(node instanceof Text)) return text;
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return withoutFillers(node.data.slice(start, end));
}

/** The place right before the character at `offset`; at the end of a line that is behind the one before it. */
function placeBefore(pieces: readonly EditorPiece[], offset: number): Place | null {
  let at = -1;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    if (at <= offset && offset < end) {
      if (piece.line !== undefined) break;
      return piece.node instanceof Text
        ? [piece.node, rawOffset(piece.node, offset - at)]
        : beside(piece.node);
    }
    at = end;
  }
  return placeBehind(pieces, offset);
}

/** The place right behind the character before `offset`; at the start of a line that is before all that is on it. */
function placeBehind(pieces: readonly EditorPiece[], offset: number): Place | null {
  let at = -1;
  for (const { text, node, line } of pieces) {
    const end = at + text.length;
    if (at < offset && offset <= end) {
      if (line !== undefined) return line ? beside(line) : [node, 0];
      return node instanceof Text ? [node, rawOffset(node, offset - at - 1) + 1] : beside(node, 1);
    }
    at = end;
  }
  return null;
}

/** Before a node, or with `shift` 1 behind it. */
function beside(node: Node, shift: 0 | 1 = 0): Place {
  const holder = node.parentNode ?? node;
  return [holder, [...holder.childNodes].indexOf(node as ChildNode) + shift];
}

/** Where in the data of a text node its visible character number `count`, from 0, stands. */
function rawOffset({ data }: Text, count: number): number {
  let raw = 0;
  for (let seen = 0; raw < data.length; raw += 1) {
    if (withoutFillers(data.charAt(raw)) === '') continue;
    if (seen === count) break;
    seen += 1;
  }
  return raw;
}
