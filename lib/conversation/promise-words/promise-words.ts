/** A kind of thing that the agent's side says it will do. */
export type PromiseActId =
  | 'call'
  | 'write'
  | 'reply'
  | 'refund'
  | 'credit'
  | 'replace'
  | 'cancel'
  | 'book'
  | 'visit'
  | 'fix'
  | 'escalate'
  | 'send'
  | 'check';

/** One way to word promises, with a slot in braces for the verb or noun: `<we> will {inf}`. */
export interface PromiseForm {
  /** In the pattern language of lib/language/pattern.ts, over one clause. */
  readonly pattern: string;
  /** Who acts: the agent's side, a party that is named in it, or a proper name right before it. */
  readonly who: 'us' | 'party' | 'name';
  /** A statement becomes a promise by a time, or (`object`) by a time or somebody to whom it is done. */
  readonly needs?: 'time' | 'object';
  /** "… and call you": only after a promise in the same sentence, by the same party. */
  readonly isChained?: true;
}

/** The words of an act for each slot. In `zoek|zoeken ... uit` the second part may stand some words further on. */
type ActWords<Slot extends string> = Readonly<Partial<Record<Slot, readonly string[]>>>;

/** How promises sound in one language. Words are folded as in lib/language/tokens.ts. */
export interface PromiseWords<Slot extends string = string> {
  /** Named patterns, for this file only; `party` and `we` are always there. */
  readonly classes: Readonly<Record<string, string>> & { readonly party: string; readonly we: string };
  /** The acts, the more telling first: a clause promises one thing. */
  readonly acts: Readonly<Record<PromiseActId, ActWords<Slot>>>;
  readonly forms: readonly PromiseForm[];
  /** How it sounds when an act was done; same slots. */
  readonly done: readonly string[];
  /** Done, whatever was promised as a reply. */
  readonly news: string;
  /** Whoever or whatever an act is done to or for. */
  readonly objects: readonly string[];
  /** Times without a clock: "shortly". */
  readonly soon: string;
  /** Before a promise, in its sentence, these make it conditional. */
  readonly conditions: readonly string[];
  /** After a promise, in its clause, too: except where the act is to find out. */
  readonly conditionsAfter: readonly string[];
  /** Clauses that begin so stand for themselves whatever was said before. */
  readonly fresh: readonly string[];
  /** Join two clauses. */
  readonly joins: readonly string[];
  /** After these a joining word parts nothing: "go ahead and". */
  readonly glue?: readonly string[];
  /** What follows says nothing about the promise any more: "why you have not …". */
  readonly ends: readonly string[];
  /** Whether a "not" may follow its verb: "ik bel u morgen niet". */
  readonly isNegatedAfter: boolean;
  /** Sentences that offer, quote or do it on the spot instead of promising. */
  readonly unless: readonly string[];
}
