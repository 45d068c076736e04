import { maskText } from '../transcript/masking.ts';
import { type Token, tokenize } from './tokens.ts';

let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/**
 * The tokens of a message without what is not its writer's own words (quotes, code, logs, signatures, order numbers);
 * spans are those of the original. Several readers ask for the same message in a row, so the last one is kept.
 */
export function ownWords(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: withoutEmptyLines(tokenize(maskText(text))) };
  return last.tokens;
}

/** What was masked leaves empty lines behind, and those say nothing: one line break between two lines is enough. */
function withoutEmptyLines(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isBreak)) return tokens;
  const lines = tokens.filter((token, at) => !isBreak(token) || !isBreak(tokens[at - 1]));
  return lines.slice(isBreak(lines[0]) ? 1 : 0, isBreak(lines.at(-1)) ? -1 : undefined);
}

function isBreak(token: Token | undefined): boolean {
  return token?.norm === '\n';
}
