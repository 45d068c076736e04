import type { Match } from '../language/pattern.ts';
import { type Clauses, clausesOf } from '../language/sentences.ts';
import { spanOf, type Token } from '../language/tokens.ts';
import type { CompiledRule, CompiledRules, PatternRole } from './compile.ts';
import { makeCue } from './make-cue.ts';
import type { Cue } from './types.ts';
import type { Stop, Watcher } from './watch.ts';

/** How many words before a match a "not" or "if" still reaches it. */
const reachOfNegation = 3;

/** A pattern that was found, with what it is for. */
type Found = Match & PatternRole;

/**
 * The cues that the rules of a language see in a turn, before they are weighed against each other.
 * `complaintIsOpen`: the customer showed a cause on the turn before and nobody has answered it. `watch` is told of the
 * patterns that were found and show nothing.
 */
export function matchRules(
  text: string,
  tokens: readonly Token[],
  rules: CompiledRules,
  complaintIsOpen = false,
  watch?: Watcher,
): readonly Cue[] {
  const found = rules.matcher.find(tokens).map((match) => withRole(match, rules));
  const shown = found.filter(({ role }) => role === 'shows');
  if (shown.length === 0) return [];
  const clauses = clausesOf(tokens, rules.clauseOpeners);
  const exceptions = exceptionsIn(found, clauses);
  const stopOf = (match: Found): Stop | null => {
    if (match.rule.needsAnswer && complaintIsOpen) return { by: 'open_complaint' };
    const exception = exceptionTo(match, exceptions, clauses);
    if (exception)
      return { by: exception.role, words: text.slice(...spanOf(tokens, exception.from, exception.to)) };
    const negator = negatorOf(match, tokens, clauses, rules);
    return negator ? { by: 'negation', words: text.slice(negator.from, negator.to) } : null;
  };
  return shown.flatMap((match) => {
    const stop = stopOf(match);
    if (stop === null) return cueOf(match.rule, text, tokens, match);
    watch?.stopped(cueOf(match.rule, text, tokens, match), stop);
    return [];
  });
}

function withRole(match: Match, rules: CompiledRules): Found {
  const role = rules.roles[match.pattern];
  if (!role) throw new RangeError(`pattern ${match.pattern} belongs to no rule`);
  return { ...match, ...role };
}

/** A pattern that was found and forbids its rule. */
type Exception = Found & { readonly role: 'forbids-sentence' | 'forbids-turn' };

/** The exceptions of each rule by where they stand: in which sentence, or anywhere for those that forbid the whole turn. */
type Exceptions = ReadonlyMap<CompiledRule, ReadonlyMap<number | 'turn', Exception>>;

function exceptionsIn(found: readonly Found[], { sentence }: Clauses): Exceptions {
  const exceptions = new Map<CompiledRule, Map<number | 'turn', Exception>>();
  for (const match of found) {
    if (!forbids(match)) continue;
    const places = exceptions.get(match.rule) ?? new Map<number | 'turn', Exception>();
    exceptions.set(match.rule, places);
    const place = match.role === 'forbids-turn' ? 'turn' : (sentence[match.from] ?? 0);
    if (!places.has(place)) places.set(place, match);
  }
  return exceptions;
}

function forbids(match: Found): match is Exception {
  return match.role !== 'shows';
}

function exceptionTo(match: Found, exceptions: Exceptions, { sentence }: Clauses): Exception | null {
  const places = exceptions.get(match.rule);
  return places?.get('turn') ?? places?.get(sentence[match.from] ?? 0) ?? null;
}

/** The negation or condition shortly before, in the same clause, that takes the meaning away. */
function negatorOf(
  match: Found,
  tokens: readonly Token[],
  { clause }: Clauses,
  rules: CompiledRules,
): Token | null {
  if (match.rule.ignoresNegation) return null;
  for (let at = match.from - 1; at >= Math.max(0, match.from - reachOfNegation); at--) {
    const token = tokens[at];
    if (!token || clause[at] !== clause[match.from]) return null;
    if (rules.negators.has(token.norm)) return token;
  }
  return null;
}

function cueOf(rule: CompiledRule, text: string, tokens: readonly Token[], match: Match): Cue {
  const span = spanOf(tokens, match.from, match.to);
  return makeCue(rule.kind, { rule: rule.id, confidence: rule.confidence, span, text: text.slice(...span) });
}
