import type { Grammar } from './grammar/grammar.ts';
import { NearWords } from './near-words.ts';
import {
  anyLabel,
  edgeLabel,
  type Label,
  numberLabel,
  prefixLabel,
  sortLabels,
  wordLabel,
} from './pattern-labels.ts';
import type { Token } from './tokens.ts';

/** Tells tokens apart exactly as far as the patterns do: equal symbols take equal steps. */
export class Alphabet {
  /** The labels each symbol carries. */
  readonly labels: (readonly Label[])[] = [];
  readonly edge: number;
  private readonly ids = new Map<string, number>();
  private readonly words: ReadonlySet<string>;
  /** The symbols of those words that have been met. */
  private readonly met = new Map<string, number>();
  private readonly near: NearWords;
  private readonly prefixes: ReadonlySet<string>;
  private readonly prefixLengths: readonly number[];
  private readonly thresholds: readonly number[];
  private readonly numerals: ReadonlyMap<string, number>;
  private readonly other: number;

  constructor(labels: Iterable<Label>, grammar: Grammar) {
    const { words, prefixes, thresholds } = sortLabels(labels);
    this.prefixes = prefixes;
    this.prefixLengths = [...new Set([...prefixes].map((prefix) => prefix.length))].sort((a, b) => a - b);
    this.thresholds = thresholds;
    this.numerals = new Map(Object.entries(grammar.numerals));
    this.edge = this.intern([edgeLabel]);
    this.other = this.intern([anyLabel]);
    this.words = new Set([...words, ...this.numerals.keys()]);
    this.near = new NearWords(words);
  }

  /** The symbol of a token; null for punctuation inside a sentence, which patterns look through. */
  symbolOf(token: Token): number | null {
    switch (token.kind) {
      case 'mark':
        return null;
      case 'end':
        return this.intern([edgeLabel, wordLabel(token.norm)]);
      case 'number':
        return this.wordAs(token.norm) ?? this.intern([anyLabel, ...this.reached(amountOf(token.norm))]);
      default:
        return this.wordAs(token.norm) ?? this.wordAs(token.short) ?? this.prefixed(token.norm);
    }
  }

  /** The symbol of a word that the patterns or the numerals name, made when it is first met; undefined for any other. */
  private wordAs(word: string): number | undefined {
    const known = this.met.get(word);
    if (known !== undefined || !this.words.has(word)) return known;
    const symbol = this.labels.push(this.labelsOf(word)) - 1;
    this.met.set(word, symbol);
    return symbol;
  }

  private labelsOf(word: string): readonly Label[] {
    const reached = this.reached(this.numerals.get(word) ?? figureOf(word));
    return [anyLabel, wordLabel(word), ...this.prefixesOf(word), ...reached];
  }

  private prefixed(norm: string): number {
    const found = this.prefixesOf(norm);
    if (found.length > 0) return this.intern([anyLabel, ...found]);
    const meant = this.near.find(norm);
    return (meant === undefined ? undefined : this.wordAs(meant)) ?? this.other;
  }

  private prefixesOf(norm: string): Label[] {
    const found: Label[] = [];
    for (const length of this.prefixLengths) {
      if (length > norm.length) break;
      const head = norm.slice(0, length);
      if (this.prefixes.has(head)) found.push(prefixLabel(head));
    }
    return found;
  }

  private reached(amount: number | undefined): Label[] {
    if (amount === undefined) return [];
    return this.thresholds.filter((threshold) => amount >= threshold).map(numberLabel);
  }

  private intern(labels: readonly Label[]): number {
    const key = labels.join(' ');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.labels.push(labels) - 1;
    this.ids.set(key, id);
    return id;
  }
}

/** The amount of a word that is written in figures; undefined for any other. */
function figureOf(norm: string): number | undefined {
  return /^\p{N}/u.test(norm) ? amountOf(norm) : undefined;
}

/** `1,5` and `1.5` are amounts; of a clock time only the hour counts. */
function amountOf(norm: string): number {
  return Number.parseFloat(norm.replace(',', '.')) || 0;
}
