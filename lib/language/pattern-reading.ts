import { marked, readSource, type SourceNode } from './regexp-syntax.ts';
import { TextStems } from './stems.ts';

/** Compiled patterns are kept for the next text of their kind, up to so many. */
const mostKept = 500;
/** A pattern shorter than this is compiled once for all texts. */
const shortest = 120;
/** A look around shorter than this stays as it is. */
const shortestDenial = 60;
/** Two letters that, with the flags `iu`, a pattern means by `s` and `k`. */
const strangeLetters = /[\u017F\u212A]/;
/** Texts whose letters are all Latin ones, with punctuation, signs and emoji; in such a text `\p{L}` is no other letter. */
const latinText =
  /^[\uFE0F\0-\u024F\u2010-\u205E\u20A0-\u20CF\u2190-\u2BFF\uFFFC\uD83C-\uD83E\uDC00-\uDFFF]*$/;
const latinLetters = 'a-zA-ZªµºÀ-ÖØ-öø-ɏ';

const trees = new WeakMap<RegExp, SourceNode>();
const insides = new Map<string, SourceNode>();
const kept = new Map<string, RegExp>();

/**
 * Patterns with hundreds of alternatives take a browser milliseconds to compile, and few of the words stand in any one
 * text. A reading gives each pattern as far as its text can match it: without the alternatives whose letters the text
 * does not hold, or not at all. What is found stays the same.
 */
export class PatternReading {
  readonly text: string;
  private readonly stems: TextStems;
  private readonly isLatin: boolean;
  private readonly isStrange: boolean;

  constructor(text: string) {
    this.text = text;
    this.stems = new TextStems(marked(text));
    this.isLatin = latinText.test(text);
    this.isStrange = strangeLetters.test(text);
  }

  /** The pattern as far as the text, or any part of it, can match it; null when it cannot. */
  of(pattern: RegExp): RegExp | null {
    if (this.isStrange) return pattern;
    const tree = treeOf(pattern);
    if (!canMatch(tree, this.stems)) return null;
    const source = pattern.source.length < shortest ? pattern.source : sourceOf(tree, this.stems);
    return compiled(source, pattern.flags, this.isLatin);
  }

  /** Whether a part of the text, or all of it, matches a pattern without the flag `g`. */
  holds(pattern: RegExp, part = this.text): boolean {
    return this.of(pattern)?.test(part) ?? false;
  }
}

/** Reads patterns before the first text that they are asked of. */
export function preparePatterns(patterns: readonly RegExp[]): void {
  for (const pattern of patterns) treeOf(pattern);
}

function treeOf(pattern: RegExp): SourceNode {
  const known = trees.get(pattern);
  if (known) return known;
  const tree = readSource(pattern.source);
  trees.set(pattern, tree);
  return tree;
}

function compiled(source: string, flags: string, isLatin: boolean): RegExp {
  const key = `${flags}${isLatin} ${source}`;
  const made = kept.get(key) ?? new RegExp(isLatin ? withLatinLetters(source) : source, flags);
  // The one that was asked for longest ago stands first, and goes first.
  kept.delete(key);
  kept.set(key, made);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? key);
  return made;
}

/** `\p{L}` takes a browser far longer to compile than the letters of one script. */
function withLatinLetters(source: string): string {
  if (!source.includes('\\p{L}')) return source;
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g, (piece) =>
    piece.startsWith('[') ? piece.replaceAll('\\p{L}', latinLetters) : `[${latinLetters}]`,
  );
}

/** Whether a text with these letters may match. */
function canMatch(node: SourceNode, held: TextStems): boolean {
  switch (node.kind) {
    case 'letters':
      return node.stem === null || held.holds(node.stem);
    case 'piece':
    case 'denial':
    case 'optional':
      return true;
    case 'sequence':
      return node.parts.every((part) => canMatch(part, held));
    case 'choice':
      return node.options.some((option) => canMatch(option, held));
    case 'group':
      return canMatch(node.body, held);
    case 'repeat':
      return canMatch(node.part, held);
  }
}

/** The source without what such a text cannot match; the node itself must be one that it can. */
function sourceOf(node: SourceNode, held: TextStems): string {
  switch (node.kind) {
    case 'letters':
    case 'piece':
      return node.source;
    case 'sequence':
      return node.parts.map((part) => sourceOf(part, held)).join('');
    case 'choice':
      return node.options
        .filter((option) => canMatch(option, held))
        .map((option) => sourceOf(option, held))
        .join('|');
    case 'group':
      return `${node.open}${sourceOf(node.body, held)})`;
    case 'denial':
      return denialOf(node, held);
    case 'repeat':
    case 'optional':
      return canMatch(node.part, held) ? `${sourceOf(node.part, held)}${node.times}` : '';
  }
}

function denialOf(
  { open, inside, starts }: SourceNode & { readonly kind: 'denial' },
  held: TextStems,
): string {
  if (inside.length < shortestDenial) return `${open}${inside})`;
  const key = `${starts} ${inside}`;
  const tree = insides.get(key) ?? readSource(inside, starts);
  insides.set(key, tree);
  return canMatch(tree, held) ? `${open}${sourceOf(tree, held)})` : '';
}
