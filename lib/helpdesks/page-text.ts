import { blockTags } from '../transcript/block-tags.ts';

/** A stretch of a page's text and where it comes from. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** A text node, an element that holds nothing but text, or the element a placeholder stands for. */
  readonly node: Node;
  /** Where in the text of the node the stretch begins; null for a placeholder. */
  readonly start: number | null;
}

/** Text as a person reads it on the page, with a map back to the page. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What is not part of the text, and which links are files. */
export interface TextRules {
  readonly leaveOut: string;
  readonly file: string;
}

const blocks = new Set([...blockTags, ...'ARTICLE ASIDE FIGCAPTION FOOTER FORM HEADER MAIN NAV'.split(' ')]);

const neverText = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON TIME SVG IFRAME TEXTAREA'.split(' '));

/** Soft hyphens, zero-width spaces and direction marks. The joiner stays: emoji are made with it. */
const invisible = '\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff';
const oddSpace = '\\t-\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const space = ` ${oddSpace}`;
/** Words with single spaces between them: a stretch that stands in the text exactly as on the page. */
const stretch = new RegExp(`[^${space}${invisible}]+(?:[${space}][^${space}${invisible}]+)*`, 'g');
const anyOddSpace = new RegExp(`[${oddSpace}]`, 'g');
const hasSpace = new RegExp(`[${space}]`);

/** A page nested deeper than this is not a message. */
const deepest = 200;

/**
 * Reads the text below the given nodes as a person sees it: paragraphs as lines, empty paragraphs as blank lines,
 * pictures, files and recordings as placeholders in their places, white space as one space.
 */
export function readPageText(roots: readonly Node[], rules: TextRules): PageText {
  const writer = new TextWriter();
  for (const root of roots) {
    writer.breakLine();
    writeNode(writer, root, rules, 0);
  }
  return { text: writer.text.trimEnd(), pieces: writer.pieces };
}

/** The place on the page of `span` (UTF-16 offsets into the text), or null when nothing of it is there. */
export function rangeOf({ pieces }: PageText, span: readonly [number, number]): Range | null {
  const first = pieces.find((piece) => piece.to > span[0]);
  const last = pieces.findLast((piece) => piece.from < span[1]);
  if (!first || !last || first.from > last.from) return null;
  const range = new Range();
  if (first.start === null) range.setStartBefore(first.node);
  else range.setStart(...placeIn(first.node, first.start + Math.max(0, span[0] - first.from)));
  if (last.start === null) range.setEndAfter(last.node);
  else range.setEnd(...placeIn(last.node, last.start + Math.min(span[1], last.to) - last.from));
  return range;
}

/** The text node and the offset in it of a place in the text of `node`. */
function placeIn(node: Node, offset: number): [Node, number] {
  let rest = offset;
  for (const child of node.childNodes) {
    if (!(child instanceof Text)) continue;
    if (rest <= child.length) return [child, rest];
    rest -= child.length;
  }
  return [node, rest];
}

class TextWriter {
  text = '';
  readonly pieces: Piece[] = [];
  /** Line breaks at the end of the text; at its start none is ever due. */
  #breaks = 2;
  #isSpaceDue = false;

  /** Ends the line, unless it is still empty; with `most` 2 an empty one too, but never two of them. */
  breakLine(most: 1 | 2 = 1): void {
    this.#isSpaceDue = false;
    if (this.#breaks >= most) return;
    this.text += '\n';
    this.#breaks += 1;
  }

  space(): void {
    this.#isSpaceDue = true;
  }

  put(words: string, node: Node, start: number | null): void {
    if (this.#isSpaceDue && this.#breaks === 0) this.text += ' ';
    this.#isSpaceDue = false;
    this.#breaks = 0;
    const from = this.text.length;
    this.text += words;
    this.pieces.push({ from, to: this.text.length, node, start });
  }
}

function writeNode(writer: TextWriter, node: Node, rules: TextRules, depth: number): void {
  if (node.nodeType === Node.TEXT_NODE) writeText(writer, node, node.parentElement);
  else if (node.nodeType === Node.ELEMENT_NODE && depth < deepest) {
    writeElement(writer, node as Element, rules, depth);
  }
}

function writeElement(writer: TextWriter, element: Element, rules: TextRules, depth: number): void {
  const tag = element.tagName.toUpperCase();
  // A hyphen marks a custom element: other extensions put those into messages, helpdesks do not.
  if (neverText.has(tag) || tag.includes('-') || isLeftOut(element, tag, rules)) return;
  const placeholder = placeholderFor(element, tag, rules);
  if (tag === 'BR') writer.breakLine(2);
  else if (placeholder !== null) writePlaceholder(writer, element, placeholder);
  else if (blocks.has(tag)) writeBlock(writer, element, rules, depth);
  else writeChildren(writer, element, rules, depth);
  if (tag === 'TD' || tag === 'TH') writer.space();
}

/** Most elements are bare paragraphs, which no rule but the one on quotes can mean: asking them takes half the time. */
function isLeftOut(element: Element, tag: string, rules: TextRules): boolean {
  return (element.hasAttributes() || tag === 'BLOCKQUOTE') && element.matches(rules.leaveOut);
}

/** A block stands on lines of its own; a paragraph without words is a blank line. */
function writeBlock(writer: TextWriter, element: Element, rules: TextRules, depth: number): void {
  writer.breakLine();
  const before = writer.text.length;
  writeChildren(writer, element, rules, depth);
  if (element.tagName === 'P' && writer.text.length === before) writer.breakLine(2);
  writer.breakLine();
}

function writeChildren(writer: TextWriter, element: Element, rules: TextRules, depth: number): void {
  // Most messages are text and nothing else; not to touch its nodes makes opening a long chat much cheaper.
  if (!element.firstElementChild) writeText(writer, element, element);
  else {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      writeNode(writer, child, rules, depth + 1);
    }
  }
}

function writeText(writer: TextWriter, node: Node, holder: Element | null): void {
  const text = node.textContent ?? '';
  const keepsLines =
    text.includes('\n') && /\S[^\S\n]*\n/.test(text) && holder !== null && keepsLineBreaks(holder);
  let offset = 0;
  for (const line of keepsLines ? text.split('\n') : [text]) {
    if (offset > 0) writer.breakLine(2);
    writeLine(writer, node, line, offset);
    offset += line.length + 1;
  }
}

function writeLine(writer: TextWriter, node: Node, line: string, offset: number): void {
  let end = 0;
  stretch.lastIndex = 0; // the loop of matchAll would copy the pattern each time
  for (let match = stretch.exec(line); match; match = stretch.exec(line)) {
    if (hasSpace.test(line.slice(end, match.index))) writer.space();
    writer.put(match[0].replace(anyOddSpace, ' '), node, offset + match.index);
    end = match.index + match[0].length;
  }
  if (hasSpace.test(line.slice(end))) writer.space();
}

function keepsLineBreaks(holder: Element): boolean {
  return /^(?:pre|break)/.test(getComputedStyle(holder).whiteSpace);
}

/** The words that stand for an element, '' for nothing at all, null when its own text is to be read. */
function placeholderFor(element: Element, tag: string, rules: TextRules): string | null {
  if (tag === 'IMG') return pictureWords(element);
  if (tag === 'AUDIO') return '[voice message]';
  if (tag === 'VIDEO') return '[video]';
  if (!element.hasAttributes() || !element.matches(rules.file)) return null;
  if (element.querySelector('audio')) return '[voice message]';
  if (element.querySelector('img')) return '[image]';
  return `[file: ${fileName(element)}]`;
}

function pictureWords(picture: Element): string {
  const alt = picture.getAttribute('alt')?.trim() ?? '';
  if (/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\ufe0f?\u20e3)/u.test(alt)) return alt;
  if (/^:[\w+-]{1,40}:$/.test(alt)) return alt;
  const isPixel = picture.matches('[width="1"], [height="1"]');
  return isPixel ? '' : '[image]';
}

function fileName(link: Element): string {
  const named = link.getAttribute('download') || link.textContent;
  return named.replace(/\s+/g, ' ').trim().slice(0, 200) || '?';
}

function writePlaceholder(writer: TextWriter, element: Element, words: string): void {
  if (!words) return;
  const isBracketed = words.startsWith('[');
  if (isBracketed) writer.space();
  writer.put(words, element, null);
  if (isBracketed) writer.space();
}
