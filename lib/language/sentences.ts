import type { Token } from './tokens.ts';

/** Where each token stands: equal numbers mean the same sentence, or the same clause. */
export interface Clauses {
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
}

/** Divides tokens into sentences at `.`, `!`, `?` and line breaks, and into clauses at other punctuation and at `openers`. */
export function clausesOf(tokens: readonly Token[], openers: ReadonlySet<string>): Clauses {
  const sentence: number[] = [];
  const clause: number[] = [];
  let sentences = 0;
  let clauses = 0;
  for (const token of tokens) {
    if (token.kind === 'mark' || openers.has(token.norm)) clauses += 1;
    sentence.push(sentences);
    clause.push(clauses);
    if (token.kind !== 'end') continue;
    sentences += 1;
    clauses += 1;
  }
  return { sentence, clause };
}
