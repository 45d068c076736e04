import { type StemId, stemId } from './stems.ts';

/**
 * A regular expression as a tree, as far as it tells what a text must hold to match. Kept as written: the nodes give
 * their source back.
 */
export type SourceNode =
  /** Letters that must stand in the text; `stem` is how they are looked for, null when too short to tell anything. */
  | { readonly kind: 'letters'; readonly source: string; readonly stem: StemId | null }
  /** A class, an escape, an anchor: asks for nothing that could be looked for. */
  | { readonly kind: 'piece'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly SourceNode[] }
  | { readonly kind: 'choice'; readonly options: readonly SourceNode[] }
  | { readonly kind: 'group'; readonly open: string; readonly body: SourceNode }
  /** A look around for what must not stand there; its inside is read when needed. */
  | { readonly kind: 'denial'; readonly open: string; readonly inside: string; readonly starts: boolean }
  | { readonly kind: 'repeat' | 'optional'; readonly part: SourceNode; readonly times: string };

const wordStart = '\u0001';

/** The form in which stems are looked for: lower case, and a mark where a word may start. */
export function marked(text: string): string {
  return text.replace(/(?<![A-Za-z])(?=[A-Za-z\d])/g, wordStart).toLowerCase();
}

/** Looks around for one class, spaces, escapes, classes, brackets, repeats, letters up to one that is repeated, and the rest. */
const pieces =
  /\(\?<?[=!](?:\[[^\]\\]*\]|\\p\{\w+\}|\\[a-zA-Z])\)|\(\?:\\s\{1,3\}\)|\\(?:u[\dA-Fa-f]{4}|p\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[=!]|<\w+>|[:=!])|[?*+]\??|\{\d+(?:,\d*)?\}\??|[^\\[\](){}|?*+^$.]+(?![?*+{])|[\s\S]/g;

const plainWord = /^[a-z]+$/;
const repeats = /^(?:[?*+]|\{\d)/;
const optional = /^(?:[?*]|\{0)/;
const letters = /^[^\\[\](){}|?*+^$.]/;
/** After these a word may start. */
const space = /^(?:\^|\\s|\\d|\(\?:\\s|\(\?<!(?:\[a-zA-Z|\\p\{L\}|\\w)|\\b|\[-?[\s!-,./:-@’]*-?\]$)/;

/**
 * Reads the source of an expression; it must hold no back reference. `starts`: a word starts where it begins.
 * Linear in the source.
 */
export function readSource(source: string, starts = false): SourceNode {
  return new SourceReader(source, starts).readChoice();
}

class SourceReader {
  private readonly pieces: readonly string[];
  private at = 0;
  /** Whether a letter that came here would be the first of its word. */
  private starts: boolean;

  constructor(source: string, starts: boolean) {
    this.pieces = source.match(pieces) ?? [];
    this.starts = starts;
  }

  readChoice(): SourceNode {
    const before = this.starts;
    const options = [this.readSequence()];
    let after = this.starts;
    while (this.pieces[this.at] === '|') {
      this.at += 1;
      this.starts = before;
      options.push(this.readSequence());
      after &&= this.starts;
    }
    this.starts = after;
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private readSequence(): SourceNode {
    const parts: SourceNode[] = [];
    for (let next = this.pieces[this.at]; next && next !== '|' && next !== ')'; next = this.pieces[this.at])
      parts.push(this.readRepeated());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  }

  private readRepeated(): SourceNode {
    const { at, starts } = this;
    const part = this.readPart();
    const times = this.pieces[this.at];
    if (times === undefined || !repeats.test(times)) return part;
    if (starts && !this.starts && !times.startsWith('?')) {
      // What comes again comes right after itself.
      this.at = at;
      this.starts = false;
      return this.readRepeated();
    }
    this.at += 1;
    if (!optional.test(times)) return { kind: 'repeat', part, times };
    this.starts &&= starts;
    return { kind: 'optional', part, times };
  }

  private readPart(): SourceNode {
    const piece = this.pieces[this.at] ?? '';
    this.at += 1;
    if (!piece.startsWith('(')) return this.readPiece(piece);
    if (piece.endsWith(')')) return this.readEdge(piece);
    return isDenial(piece) ? this.readDenial(piece) : this.readGroup(piece);
  }

  private readGroup(open: string): SourceNode {
    const before = this.starts;
    if (open === '(?<=') this.starts = false;
    const body = this.readChoice();
    if (open === '(?=') this.starts = before;
    if (open === '(?<=') this.starts ||= before;
    this.at += 1;
    return { kind: 'group', open, body };
  }

  private readDenial(open: string): SourceNode {
    const from = this.at;
    for (let depth = 1; depth > 0 && this.at < this.pieces.length; this.at++) {
      const piece = this.pieces[this.at] ?? '';
      if (piece === ')') depth -= 1;
      else if (piece.startsWith('(') && !piece.endsWith(')')) depth += 1;
    }
    const inside = this.pieces.slice(from, this.at - 1).join('');
    return { kind: 'denial', open, inside, starts: this.starts && open === '(?!' };
  }

  /** A look around for one class takes no place; spaces do. */
  private readEdge(source: string): SourceNode {
    this.starts ||= space.test(source);
    return { kind: 'piece', source };
  }

  private readPiece(source: string): SourceNode {
    if (!letters.test(source)) {
      this.starts = space.test(source) || (source === '$' && this.starts);
      return { kind: 'piece', source };
    }
    const stem = stemOf(source, this.starts);
    this.starts = /[^A-Za-z]$/.test(source);
    return { kind: 'letters', source, stem: stem.length > 1 ? stemId(stem) : null };
  }
}

/** Most letters are plain words, and those need no second look. */
function stemOf(source: string, starts: boolean): string {
  if (plainWord.test(source)) return starts ? wordStart + source : source;
  const [before, mark] = starts ? [' ', ''] : ['x', wordStart];
  return marked(before + source).slice(`${mark}${before}`.length);
}

function isDenial(open: string): boolean {
  return open.endsWith('!');
}
