import type { Grammar } from './grammar/grammar.ts';
import { Alphabet } from './pattern-alphabet.ts';
import { Automaton, type Matcher } from './pattern-automaton.ts';
import { buildNetwork } from './pattern-network.ts';
import { parsePattern } from './pattern-syntax.ts';

/**
 * The pattern language of rules and playbooks, over words instead of letters:
 *
 *     waiting          this word, in any case, with or without accents and apostrophes
 *     wait*            every word that begins so
 *     (a|b c)          one of these
 *     [really]         may be missing
 *     ~   ~2           up to four words between, or up to the number given (at most 8)
 *     <number> <3+>    any number, or at least this much, in figures or words
 *     <duration>       a named pattern of the language: lib/language/grammar/
 *     ^   $            start and end of a sentence
 *     ?  ??  !  !!     the end of a sentence, as written; two stand for two or more
 *
 * A word of seven letters or more is known with one slip inside it, too: near-words.ts. Other punctuation is looked through, and nothing reaches over the end of a sentence except `^`, `$` and the marks.
 */
export interface PatternSource {
  /** Names the rule in error messages. */
  readonly id: string;
  readonly pattern: string;
}

/** Compiles all patterns of one language into one automaton. Throws a PatternError for the first unreadable one. */
export function compilePatterns(sources: readonly PatternSource[], grammar: Grammar): Matcher {
  const network = buildNetwork(sources.map(({ id, pattern }) => parsePattern(id, pattern, grammar.classes)));
  return new Automaton(network, new Alphabet(network.labels, grammar));
}

export type { Match, Matcher } from './pattern-automaton.ts';
