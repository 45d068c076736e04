import type { Span } from '../transcript/types.ts';

/** `end` closes a sentence, `mark` is any other punctuation, `sign` an emoji or a masked piece. */
type TokenKind = 'word' | 'number' | 'end' | 'mark' | 'sign';

/** One piece of a text. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case, without accents and apostrophes, stretched letters cut to two: `Sooo` is `soo`. */
  readonly norm: string;
  /** The same with stretched letters cut to one (`so`); equal to `norm` for everything else. */
  readonly short: string;
  /** UTF-16 offsets into the original text. */
  readonly from: number;
  readonly to: number;
}

/** Stands for a masked piece of a text: lib/transcript/masking.ts. */
const masked = '\uFFFC';

const apostrophes = /['’‘ʼ`´]/g;
const accents = /\p{M}/gu;
const stretched = /(\p{L})\1{2,}/gu;
const tripled = /(\p{L})\1\1/u;
const plainWord = /^[a-z]+$/;

// Every alternative starts with a class of its own and no part can match in two ways: one pass, linear.
const piece =
  /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ`´][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[.!?…]+|\n+|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|\S/gu;

/** Lower case, no accents, no apostrophes; the form in which words are compared. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  return lower.replace(apostrophes, '').normalize('NFD').replace(accents, '').replaceAll('ß', 'ss');
}

/** Cuts a text into words, numbers, punctuation and emoji. Takes any text, never throws, linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(piece)) tokens.push(token(match[0], match.index));
  return tokens;
}

/** The offsets that a run of tokens covers; `to` is exclusive and the run not empty. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0];
}

/** The words alone, in their comparable form. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => token.kind === 'word').map((token) => token.norm);
}

function token(raw: string, from: number): Token {
  const to = from + raw.length;
  const kind = kindOf(raw);
  if (kind !== 'word') {
    const norm = kind === 'end' ? enderOf(raw) : raw;
    return { kind, norm, short: norm, from, to };
  }
  const folded = fold(raw);
  if (!tripled.test(folded)) return { kind, norm: folded, short: folded, from, to };
  return { kind, norm: folded.replace(stretched, '$1$1'), short: folded.replace(stretched, '$1'), from, to };
}

function kindOf(raw: string): TokenKind {
  if (/^\p{L}/u.test(raw)) return 'word';
  if (/^\p{N}/u.test(raw)) return 'number';
  if (/^(?:\.|[.!?…]*[!?][.!?…]*|\n+)$/.test(raw)) return 'end';
  return raw === masked || /^\p{Extended_Pictographic}/u.test(raw) ? 'sign' : 'mark';
}

/** `?`, `??` (more than one, or with `!`), `!`, `!!`, `.` or a line break. */
function enderOf(raw: string): string {
  const asks = raw.includes('?');
  if (asks || raw.includes('!')) return (asks ? '?' : '!').repeat(Math.min(2, raw.length));
  return raw.startsWith('\n') ? '\n' : '.';
}
