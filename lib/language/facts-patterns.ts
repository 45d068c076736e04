import type { FactKind } from './facts.ts';

/** One way in which a fact is worded. The group `fact` is what is kept; the flags are `dgi`. Linear by hand: no nested repeats. */
export interface FactPattern {
  readonly kind: FactKind;
  readonly pattern: RegExp;
  /** Only when the customer is the one who did it. */
  readonly own?: true;
  /** Only when no word before it in the clause denies it. */
  readonly affirmed?: true;
  /** Only when no word before it in the clause doubts or denies it. */
  readonly certain?: true;
}

/** A statement whose day and time belong to it: what the status claims, what was promised. */
interface FactStatement {
  readonly pattern: RegExp;
  /** Null where a way to word the fact finds the day. */
  readonly day: FactKind | null;
  readonly time: FactKind | null;
}

/** How a language words the facts. */
export interface FactPatterns {
  readonly words: readonly FactPattern[];
  readonly statements: readonly FactStatement[];
  readonly day: RegExp;
  readonly time: RegExp;
  /** A day of the calendar, without the preposition it follows. */
  readonly date: RegExp;
  /** Words that can be the doer of a deed, and those of them that are the customer. */
  readonly doers: RegExp;
  readonly self: RegExp;
  /** Words that deny what follows, and those that besides only wish or ask for it. */
  readonly negations: RegExp;
  readonly denials: RegExp;
  /** Words that ask or suppose: what follows need not be so. */
  readonly doubts: RegExp;
  /** True where the ways to name an item catch its article too and end where it ends. */
  readonly wholeItems?: true;
  /** Ways to name what was ordered; the group `fact` may hold words too many at its end. */
  readonly items: readonly RegExp[];
  /** Ways to name it as an answer, to the end of the clause: `its a blue rain jacket`. Only in a chat about an order. */
  readonly answers: readonly RegExp[];
  /** Words with which such an answer is a judgement: `its a mess`. */
  readonly judgements: ReadonlySet<string>;
  /** What the customer calls "my", for sentences about deliveries. */
  readonly owned: RegExp;
  /** A word that can stand before the noun it belongs to. */
  readonly attribute: RegExp;
  /** Words of a sentence about ordering and delivering. */
  readonly delivery: RegExp;
  /** Ends of a noun phrase, and words that are never what was ordered. */
  readonly itemEnds: ReadonlySet<string>;
  readonly notItems: ReadonlySet<string>;
}

/**
 * The letters of the five languages. Spelt out: a `\p{L}` that ignores case takes a browser milliseconds to compile, and
 * there are hundreds.
 */
const letters = { L: 'a-zA-ZÀ-ÖØ-öø-ÿŒœ', Lu: 'A-ZÀ-ÖØ-ÞŒ', Ll: 'a-zß-öø-ÿœ' } as const;

/**
 * A pattern over whole words: `<` and `>` are the edges of a word, with accents and umlauts, `_` is a space and `\p{L}`,
 * `\p{Lu}` and `\p{Ll}` are letters. The flags are `dgi`, or `dg` where capitals matter.
 */
export function words(source: string, flags = 'dgi'): RegExp {
  return new RegExp(source.replace(/\(\?<(?:fact>|[=!])|\[[^\]]*\]|\\p\{Lu?l?\}|[<>_]/g, written), flags);
}

function written(piece: string): string {
  if (piece.startsWith('(')) return piece;
  if (piece === '<') return `(?<![${letters.L}])`;
  if (piece === '>') return `(?![${letters.L}])`;
  if (piece === '_') return '(?:\\s{1,3})';
  const plain = piece.replace(/\\p\{(Lu|Ll|L)\}/g, (_, kind: keyof typeof letters) => letters[kind]);
  return piece.startsWith('[') ? plain : `[${plain}]`;
}

/** A set of words out of one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
