import type { Grammar } from '../../language/grammar/grammar.ts';
import { compilePatterns, type Matcher } from '../../language/pattern.ts';
import type { PhraseKind } from '../phrases.ts';
import type { PhraseWords, ReviewWords } from './review-words.ts';

/** What a pattern of the matcher is for. */
interface PhraseRole {
  readonly kind: PhraseKind;
  /** Whether it takes away the phrases of its kind in its sentence. */
  readonly isUnless: boolean;
  /** How words are written that are not of this kind. */
  readonly notAs?: RegExp;
}

/** The words of a language, ready to read with. */
export interface CompiledWords extends ReviewWords {
  readonly grammar: Grammar;
  readonly matcher: Matcher;
  readonly roles: readonly PhraseRole[];
}

/** Puts the phrases of a language into one automaton. Throws a PatternError that names the kind. */
export function compileWords(words: ReviewWords, grammar: Grammar): CompiledWords {
  const entries = Object.entries(words.phrases) as [PhraseKind, PhraseWords][];
  const patterns = entries.flatMap(([kind, { any, unless = [], notAs }]) => [
    ...any.map((pattern) => ({ kind, pattern, isUnless: false, ...(notAs && { notAs }) })),
    ...unless.map((pattern) => ({ kind, pattern, isUnless: true })),
  ]);
  const sources = patterns.map(({ kind, pattern }) => ({ id: `reply.${kind}`, pattern }));
  return { ...words, grammar, matcher: compilePatterns(sources, grammar), roles: patterns };
}
