import type { Match } from '../language/pattern.ts';
import { type Clauses, clausesOf } from '../language/sentences.ts';
import { spanOf, type Token } from '../language/tokens.ts';
import type { CompiledRule, CompiledRules, PatternRole } from './compile.ts';
import { makeCue } from './make-cue.ts';
import type { Cue } from './types.ts';

/** How many words before a match a "not" or "if" still reaches it. */
const reachOfNegation = 3;

/** A pattern that was found, with what it is for. */
type Found = Match & PatternRole;

/**
 * The cues that the rules of a language see in a turn, before they are weighed against each other.
 * `complaintIsOpen`: the customer showed a cause on the turn before and nobody has answered it.
 */
export function matchRules(
  text: string,
  tokens: readonly Token[],
  rules: CompiledRules,
  complaintIsOpen = false,
): readonly Cue[] {
  const found = rules.matcher.find(tokens).map((match) => withRole(match, rules));
  const shown = found.filter(({ role, rule }) => role === 'shows' && !(rule.needsAnswer && complaintIsOpen));
  if (shown.length === 0) return [];
  const clauses = clausesOf(tokens, rules.clauseOpeners);
  const forbidden = exceptionsIn(found, clauses);
  const holds = (match: Found) =>
    !isForbidden(match, forbidden, clauses) && !isNegated(match, tokens, clauses, rules);
  return shown.filter(holds).map((match) => cueOf(match.rule, text, tokens, match));
}

function withRole(match: Match, rules: CompiledRules): Found {
  const role = rules.roles[match.pattern];
  if (!role) throw new RangeError(`pattern ${match.pattern} belongs to no rule`);
  return { ...match, ...role };
}

/** Where the exceptions of each rule stand: in which sentences, or anywhere for those that forbid the whole turn. */
type Exceptions = ReadonlyMap<CompiledRule, ReadonlySet<number | 'turn'>>;

function exceptionsIn(found: readonly Found[], { sentence }: Clauses): Exceptions {
  const exceptions = new Map<CompiledRule, Set<number | 'turn'>>();
  for (const { rule, role, from } of found) {
    if (role === 'shows') continue;
    const places = exceptions.get(rule) ?? new Set();
    exceptions.set(rule, places.add(role === 'forbids-turn' ? 'turn' : (sentence[from] ?? 0)));
  }
  return exceptions;
}

function isForbidden(match: Found, exceptions: Exceptions, { sentence }: Clauses): boolean {
  const places = exceptions.get(match.rule);
  return places !== undefined && (places.has('turn') || places.has(sentence[match.from] ?? 0));
}

/** Whether a negation or a condition shortly before, in the same clause, takes the meaning away. */
function isNegated(
  match: Found,
  tokens: readonly Token[],
  { clause }: Clauses,
  rules: CompiledRules,
): boolean {
  if (match.rule.ignoresNegation) return false;
  for (let at = match.from - 1; at >= Math.max(0, match.from - reachOfNegation); at--) {
    if (clause[at] !== clause[match.from]) return false;
    if (rules.negators.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

function cueOf(rule: CompiledRule, text: string, tokens: readonly Token[], match: Match): Cue {
  const span = spanOf(tokens, match.from, match.to);
  return makeCue(rule.kind, { rule: rule.id, confidence: rule.confidence, span, text: text.slice(...span) });
}
