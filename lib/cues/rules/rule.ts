import type { SpokenKind } from '../kinds.ts';

/** A group of patterns that show the same kind of cue in one language, with the sentences that prove it. */
export interface CueRule {
  /** What it shows; with the language before it, its id: `en.waiting.long`. */
  readonly kind: SpokenKind;
  /** 0 to 1; shown to the agent from 0.7 on. */
  readonly confidence: number;
  /** Any of these, in the pattern language of lib/language/pattern.ts. */
  readonly patterns: readonly string[];
  /** Silent when one of these stands in the same sentence. */
  readonly unless?: readonly string[];
  /** Silent when one of these stands anywhere in the turn. */
  readonly unlessInTurn?: readonly string[];
  /** True when a "not" or "if" before it does not change its meaning. */
  readonly ignoresNegation?: true;
  /** Silent while a complaint stands without an answer: praise is then meant otherwise. */
  readonly needsAnswer?: true;
  /** Sentences in which it must be seen, at least six. */
  readonly examples: readonly string[];
  /** Sentences that look alike and must not be taken for it, at least six. */
  readonly lookAlikes: readonly string[];
}
