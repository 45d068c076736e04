import { maskText } from '../transcript/masking.ts';
import { type Token, tokenize } from './tokens.ts';

let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/**
 * The tokens of a message without what is not its writer's own words (quotes, code, logs, signatures, order numbers);
 * spans are those of the original. Several readers ask for the same message in a row, so the last one is kept.
 */
export function ownWords(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokenize(maskText(text)) };
  return last.tokens;
}
