import type { PromiseActId } from '../../../../lib/conversation/promise-words/promise-words.ts';

/** A sentence, the act it promises, who will do it (null for its writer) and by when: `03-05 15:00`, or null. */
type PromiseRow = readonly [text: string, act: PromiseActId, who: string | null, by: string | null];

/** The sentences of one language: promises, and what only looks like one. */
export interface PromiseTable {
  readonly promises: readonly PromiseRow[];
  readonly lookAlikes: readonly string[];
  /** Promises that are not heard, so that everybody knows. */
  readonly misses: readonly string[];
}
