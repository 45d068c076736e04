import { edgeLabel, type Label, numberLabel, prefixLabel, wordLabel } from './pattern-labels.ts';
import { tokenize } from './tokens.ts';

/** A pattern as a tree. */
export type PatternNode =
  | { readonly kind: 'token'; readonly label: Label }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly part: PatternNode };

/** How many words `~` stands for at most, and what may be asked of it. */
const usualGap = 4;
const widestGap = 8;

/** What can be wrong with a pattern, and how it is said in English. */
const faults = {
  empty: () => 'nothing to match',
  unopened: (found: string) => `"${found}" without its opening`,
  unclosed: (found: string) => `"${found}" is missing`,
  gap: () => `a gap holds 1 to ${widestGap} words`,
  name: (found: string) => `<${found}> is not known`,
  word: (found: string) => `"${found}" holds no word`,
  star: () => '"*" goes after one word',
} as const;

/** What can be wrong with a pattern. */
export type PatternFault = keyof typeof faults;

/** A pattern that cannot be read: names the rule, the place and what is wrong there. */
export class PatternError extends Error {
  readonly fault: PatternFault;
  /** The bracket, name or word it is about; empty where there is none. */
  readonly found: string;

  constructor(place: string, at: string, fault: PatternFault, found: string) {
    super(`${place}: ${faults[fault](found)} ${at}`);
    this.name = 'PatternError';
    this.fault = fault;
    this.found = found;
  }
}

/**
 * Reads one pattern. `classes` are the named patterns that `<name>` stands for.
 * Throws a PatternError that names `id` and the position.
 */
export function parsePattern(
  id: string,
  pattern: string,
  classes: Readonly<Record<string, string>>,
): PatternNode {
  const reader = new PatternReader(id, pattern, classes);
  return reader.readAll();
}

/** The named patterns of a language that have been read already: each stands in many others. */
const parsedClasses = new WeakMap<object, Map<string, PatternNode>>();

function parseClass(id: string, name: string, pattern: string, classes: Readonly<Record<string, string>>) {
  const known = parsedClasses.get(classes) ?? new Map<string, PatternNode>();
  parsedClasses.set(classes, known);
  const node = known.get(name) ?? parsePattern(`${id} <${name}>`, pattern, without(classes, name));
  known.set(name, node);
  return node;
}

/** The words of patterns that have been read: few words stand in many patterns. */
const knownWords = new Map<string, PatternNode>();
const edge: PatternNode = { kind: 'token', label: edgeLabel };

const piecesOfPattern = /[()[\]|^$]|~\d*|<[^>]*>?|[^\s()[\]|^$~<]+/g;

/** Most words stand in a pattern as they are compared, and need no second look; thrice the same letter does. */
const plainWord = /^[a-z]+$/;
const tripled = /(.)\1\1/;

/** Reads from left to right, one piece at a time; the position is for the error message. */
class PatternReader {
  private readonly id: string;
  private readonly pattern: string;
  private readonly classes: Readonly<Record<string, string>>;
  private readonly pieces: readonly string[];
  private at = 0;

  constructor(id: string, pattern: string, classes: Readonly<Record<string, string>>) {
    this.id = id;
    this.pattern = pattern;
    this.classes = classes;
    this.pieces = pattern.match(piecesOfPattern) ?? [];
  }

  readAll(): PatternNode {
    if (this.pieces.length === 0) this.fail('empty');
    const node = this.readChoice();
    if (this.at < this.pieces.length) this.fail('unopened', this.peek());
    return node;
  }

  private readChoice(): PatternNode {
    const options = [this.readSequence()];
    while (this.take('|')) options.push(this.readSequence());
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private readSequence(): PatternNode {
    const parts: PatternNode[] = [];
    for (let next = this.peek(); next && !')]|'.includes(next); next = this.peek())
      parts.push(this.readPart());
    if (parts.length === 0) this.fail('empty');
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  }

  private readPart(): PatternNode {
    const word = knownWords.get(this.peek() ?? '');
    if (word) {
      this.at += 1;
      return word;
    }
    if (this.take('(')) return this.closed(')', this.readChoice());
    if (this.take('[')) return { kind: 'optional', part: this.closed(']', this.readChoice()) };
    if (this.take('^') || this.take('$')) return edge;
    const piece = this.peek() ?? '';
    const node = piece.startsWith('~')
      ? this.gap(piece)
      : piece.startsWith('<')
        ? this.named(piece)
        : this.words(piece);
    this.at += 1;
    return node;
  }

  private closed(bracket: string, node: PatternNode): PatternNode {
    if (!this.take(bracket)) this.fail('unclosed', bracket);
    return node;
  }

  private gap(piece: string): PatternNode {
    const upTo = piece === '~' ? usualGap : Number(piece.slice(1));
    if (upTo < 1 || upTo > widestGap) this.fail('gap');
    return { kind: 'gap', upTo };
  }

  private named(piece: string): PatternNode {
    const name = piece.slice(1, -1);
    if (!piece.endsWith('>')) this.fail('unclosed', '>');
    if (name === 'number') return { kind: 'token', label: numberLabel(0) };
    if (/^\d{1,6}\+$/.test(name)) return { kind: 'token', label: numberLabel(Number(name.slice(0, -1))) };
    const pattern = this.classes[name];
    if (pattern === undefined) this.fail('name', name);
    return parseClass(this.id, name, pattern, this.classes);
  }

  private words(piece: string): PatternNode {
    const node = this.readWords(piece);
    knownWords.set(piece, node);
    return node;
  }

  private readWords(piece: string): PatternNode {
    if (plainWord.test(piece) && !tripled.test(piece)) return { kind: 'token', label: wordLabel(piece) };
    const isPrefix = piece.endsWith('*');
    const tokens = tokenize(isPrefix ? piece.slice(0, -1) : piece);
    const [first] = tokens;
    if (first === undefined) this.fail('word', piece);
    if (isPrefix && tokens.length > 1) this.fail('star');
    const parts = tokens.map(
      ({ norm }): PatternNode => ({
        kind: 'token',
        label: isPrefix ? prefixLabel(norm) : wordLabel(norm),
      }),
    );
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  }

  private peek(): string | undefined {
    return this.pieces[this.at];
  }

  private take(piece: string): boolean {
    const taken = this.peek() === piece;
    if (taken) this.at += 1;
    return taken;
  }

  private fail(fault: PatternFault, found = ''): never {
    const position = [...this.pattern.matchAll(piecesOfPattern)][this.at]?.index ?? this.pattern.length;
    throw new PatternError(this.id, `at ${position + 1} in "${this.pattern}"`, fault, found);
  }
}

/** A class must not stand for itself, however many steps away. */
function without(classes: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(classes).filter(([key]) => key !== name));
}
