import { grammarOf } from '../language/grammar/load.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { hearingIn } from './promise-words/load.ts';

/** "no later than 3" denies nothing. */
const later: ReadonlySet<string> = new Set('later spater spaeter tarde tard alleen only nur'.split(' '));

/** Whether a clause takes back what stands between two of its places: "ik bel u morgen niet". */
export function isDenied(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const negators = grammarOf(language)?.negators ?? [];
  const { ends, isNegatedAfter } = hearingIn(language).promises;
  const normAt = (at: number) => tokens[at]?.norm ?? '';
  const isNot = (at: number) =>
    negators.includes(normAt(at)) && ![1, 2].some((step) => later.has(normAt(at + step)));
  for (let at = Math.max(0, from - 1); at < to; at++) if (isNot(at)) return true;
  if (language === 'fr' && isNot(to)) return true;
  for (let at = to; isNegatedAfter && at < tokens.length && !ends.includes(normAt(at)); at++)
    if (isNot(at)) return true;
  return false;
}

/** Where a clause last says that what follows depends on something; null when it does not. "si," and "sí" do not. */
export function conditionIn(
  text: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  before: number,
  language: Language,
): number | null {
  if (to - from === 1) return null;
  for (let at = before - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || !hearingIn(language).promises.conditions.includes(token.norm)) continue;
    if (!/í/iu.test(text.slice(token.from, token.to))) return at;
  }
  return null;
}
