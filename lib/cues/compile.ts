import type { Grammar } from '../language/grammar/grammar.ts';
import { compilePatterns, type Matcher, type PatternSource } from '../language/pattern.ts';
import type { CueRule } from './rules/rule.ts';

/** A rule with the id it has in its language. */
export interface CompiledRule extends CueRule {
  readonly id: string;
}

/** What a pattern of the automaton does for its rule. */
export interface PatternRole {
  readonly rule: CompiledRule;
  readonly role: 'shows' | 'forbids-sentence' | 'forbids-turn';
}

/** All rules of one language, ready to read with. */
export interface CompiledRules {
  readonly grammar: Grammar;
  readonly matcher: Matcher;
  /** What each pattern of the matcher is for. */
  readonly roles: readonly PatternRole[];
  readonly negators: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
}

/** Puts the patterns of all rules into one automaton. Throws a PatternError that names the rule. */
export function compileRules(rules: readonly CueRule[], grammar: Grammar): CompiledRules {
  const roles: PatternRole[] = [];
  const sources: PatternSource[] = [];
  const add = (rule: CompiledRule, role: PatternRole['role'], patterns: readonly string[] = []) => {
    for (const pattern of patterns) {
      roles.push({ rule, role });
      sources.push({ id: rule.id, pattern });
    }
  };
  for (const plain of rules) {
    const rule = { ...plain, id: `${grammar.language}.${plain.kind}` };
    add(rule, 'shows', rule.patterns);
    add(rule, 'forbids-sentence', rule.unless);
    add(rule, 'forbids-turn', rule.unlessInTurn);
  }
  return {
    grammar,
    matcher: compilePatterns(sources, grammar),
    roles,
    negators: new Set([...grammar.negators, ...grammar.hedges]),
    clauseOpeners: new Set(grammar.clauseOpeners),
  };
}
