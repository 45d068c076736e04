import { spanOf, type Token } from '../../language/tokens.ts';
import type { Span } from '../../transcript/types.ts';
import { visitGrams } from './grams.ts';
import type { Model } from './model.ts';

/** A quote of more words than these would show nothing. */
const mostWords = 8;

/**
 * The run of words within one sentence that speaks most for frustration, as offsets into the text; null when no word
 * does.
 */
export function heaviestWords(model: Model, tokens: readonly Token[]): Span | null {
  return heaviestRun(weightByToken(model, tokens), tokens)?.span ?? null;
}

/** The run of words within one sentence that weighs most, and how much; null when no word weighs anything. */
export function heaviestRun(
  weights: Float32Array,
  tokens: readonly Token[],
): { readonly span: Span; readonly weight: number } | null {
  let best = { sum: 0, from: 0, to: 0 };
  for (let from = 0; from < tokens.length; from++) {
    if (!isWord(tokens[from]) || (weights[from] ?? 0) <= 0) continue;
    let sum = 0;
    for (let to = from; to < Math.min(tokens.length, from + mostWords); to++) {
      if (tokens[to]?.kind === 'end') break;
      sum += weights[to] ?? 0;
      if (isWord(tokens[to]) && sum > best.sum) best = { sum, from, to: to + 1 };
    }
  }
  return best.sum > 0 ? { span: spanOf(tokens, best.from, best.to), weight: best.sum } : null;
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** What each token adds to the sum over all n-grams, a pair of words half to each. */
export function weightByToken(model: Model, tokens: readonly Token[]): Float32Array {
  const weights = new Float32Array(tokens.length);
  const add = (at: number, weight: number) => {
    weights[at] = (weights[at] ?? 0) + weight;
  };
  visitGrams(tokens, (slot, value, from, to) => {
    const weight = (model.grams[slot] ?? 0) * value;
    add(from, weight / 2);
    add(to, weight / 2);
  });
  return weights;
}
