import type { Span } from '../transcript/types.ts';

/** What can be taken out of a text; where two fit the same words, the one named first is meant. */
export const kinds = [
  'hidden',
  'name',
  'password',
  'code',
  'card',
  'iban',
  'id',
  'birth',
  'plate',
  'tracking',
  'ticket',
  'account',
  'order',
  'email',
  'link',
  'network',
  'address',
  'phone',
  'number',
] as const;

/** One kind of what can be taken out. */
export type Kind = (typeof kinds)[number];

/** How a language calls each kind, inside a placeholder: `[name 1]`. */
export type Labels = Readonly<Record<Kind, string>>;

/** A place in a text that points to somebody. */
export interface Found {
  readonly kind: Kind;
  readonly span: Span;
}

/** A candidate and what stands around it, at most `nearby` letters on either side. */
export interface Candidate {
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

/** One way in which a kind is written. Linear by hand: every repeat is bounded, none is nested in an unbounded one. */
export interface Shape {
  readonly kind: Kind;
  /** Its group `taken` is what goes; the flags hold `d` and `g`. */
  readonly pattern: RegExp;
  /** How many letters of the candidate are really it, 0 for none; all of it where there is no such function. */
  readonly measure?: (candidate: Candidate) => number;
}
