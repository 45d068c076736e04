import type { Span } from '../transcript/types.ts';
import { codeKey, foldCodes, foldWords, wordKey } from './fold.ts';
import { isParticle } from './kinds/name-words.ts';
import { spellingsOf, standsAsName } from './people.ts';
import { SpellingTree } from './spelling-tree.ts';
import type { Found, Kind } from './types.ts';

/** Something that is taken out of a file: always by the same placeholder, in whatever spelling. */
export interface Value {
  readonly kind: Kind;
  /** As it was first read. */
  readonly original: string;
}

/** A place where a value stands. */
export interface Located extends Found {
  readonly value: Value;
}

/** Kinds that are the same with other blanks and dashes. */
const codes: ReadonlySet<Kind> = new Set([
  'card',
  'iban',
  'id',
  'plate',
  'tracking',
  'ticket',
  'account',
  'order',
  'phone',
  'number',
]);

/** From this length on a code is looked for in other spellings, too: `12 34` is too often no `1234`. */
const longEnough = 6;

/** The values of one file, and where they stand in its texts. */
export class Values {
  readonly #words = new SpellingTree<Value>();
  readonly #codes = new SpellingTree<Value>();
  readonly #hidden = new SpellingTree<Value>();
  readonly #byKey = new Map<string, Value>();

  /** Hides a string wherever it stands, inside words, too. */
  hide(text: string): void {
    this.#hidden.add(wordKey(text), { kind: 'hidden', original: text.trim() });
  }

  /** The value these words stand for; a new one where they were not known. */
  take(kind: Kind, original: string): Value {
    const key = keyOf(kind, original);
    const known = this.#byKey.get(key) ?? (kind === 'name' ? this.#person(original) : undefined);
    const value = known ?? { kind, original };
    this.#byKey.set(key, value);
    for (const spelling of kind === 'name' ? spellingsOf(original) : [wordKey(original)]) {
      this.#words.add(spelling, value);
    }
    if (codes.has(kind) && codeKey(original).length >= longEnough) this.#codes.add(codeKey(original), value);
    return value;
  }

  /** Every place of a known value in a text; they may overlap. */
  in(text: string): readonly Located[] {
    const words = foldWords(text);
    const found = [
      ...this.#hidden.find(words, () => true),
      ...this.#words.find(words, (span, value) => isWhole(text, span, value) && isMeant(text, span, value)),
      ...this.#codes.find(foldCodes(text), (span) => isWholeCode(text, span)),
    ];
    return found.map(({ span, value }) => ({ kind: value.kind, span, value }));
  }

  /** A person of whom this is another way to write the name: `A. Bakker`. */
  #person(name: string): Value | undefined {
    const whole = this.#words.get(wordKey(name));
    if (whole) return whole;
    const words = name.split(/[\s.]+/).filter((word) => word.length > 1 && !isParticle(word));
    const found = words.length === 1 ? this.#words.get(wordKey(words[0] ?? '')) : undefined;
    return found?.kind === 'name' ? found : undefined;
  }
}

/** What makes two spellings one value. */
function keyOf(kind: Kind, original: string): string {
  if (kind === 'phone') return `phone ${original.replace(/\D/g, '').slice(-9)}`;
  if (kind === 'email') return `email ${mailKey(original)}`;
  return codes.has(kind) ? `code ${codeKey(original)}` : `word ${wordKey(original)}`;
}

/** An address as a mail programme wants it, also when it was spelt out. */
function mailKey(address: string): string {
  const [local = '', host = ''] = address
    .replace(/[()[\]{}]/g, ' ')
    .trim()
    .split(/\s*@\s*|\s+[^\s@]{2,14}\s+/);
  const domain = address
    .slice(address.indexOf(host))
    .replace(/\s+(?:\S+)\s+/g, '.')
    .replace(/[)\]\s]/g, '');
  return `${local}@${domain}`.toLowerCase();
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/** Neither end inside a word; a name may have the `s` of German and Dutch after it. */
function isWhole(text: string, [from, to]: Span, { kind }: Value): boolean {
  const inside = (at: number) => isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
  const isGenitive =
    kind === 'name' && to - from > 3 && text.charAt(to) === 's' && !isLetter(text.charAt(to + 1));
  return !inside(from) && (!inside(to) || isGenitive);
}

const isMeant = (text: string, span: Span, { kind }: Value): boolean =>
  kind !== 'name' || standsAsName(text, span);

/** Not part of a longer number or word. */
function isWholeCode(text: string, [from, to]: Span): boolean {
  const joins = (at: number) => {
    const pair = text.charAt(at - 1) + text.charAt(at);
    return /^(?:\d\d|[A-Za-z]{2})$/.test(pair);
  };
  return !joins(from) && !joins(to);
}
