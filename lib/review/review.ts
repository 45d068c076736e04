import { checks } from './checks/index.ts';
import { type Look, lookAt } from './look.ts';
import { mended } from './mends.ts';
import type { Situation } from './situation.ts';
import type { Check, CheckId, Draft, Finding, Mend, Weight } from './types.ts';

/**
 * Every check's finding on a draft, gravest first, then in the order of the draft: live, for the scorecard and in practice
 * (one rule set). An empty draft has none. Pure; linear in the draft.
 */
export function review(draft: Draft, situation: Situation): readonly Finding[] {
  if (draft.text.trim() === '') return [];
  const look = lookAt(draft, situation);
  return checks
    .filter((check) => weightOf(check, situation) > 0)
    .map((check) => findingOf(check, look))
    .sort((one, other) => other.weight - one.weight || placeOf(one) - placeOf(other));
}

/** A long draft has many ways to be cut; the first ones decide. */
const mostTried = 12;

/**
 * The better line of what was missed: put into the draft it makes its own check pass and lets no other be missed that was
 * not missed before. Null where no line does both: then the reason alone is shown.
 */
export function betterFor(finding: Finding, draft: Draft, situation: Situation): Mend | null {
  const check = checks.find(({ id }) => id === finding.check);
  const look = lookAt(draft, situation);
  const verdict = check?.look(look);
  if (verdict?.outcome !== 'missed') return null;
  const before = missedIn(look);
  const proves = (mend: Mend) => {
    const text = mended(draft.text, mend);
    if (text.trim() === '' || text === draft.text) return false;
    const after = missedIn(lookAt({ ...draft, text }, situation));
    return !after.has(finding.check) && [...after].every((id) => before.has(id));
  };
  return verdict.mends().slice(0, mostTried).find(proves) ?? null;
}

function missedIn(look: Look): ReadonlySet<CheckId> {
  return new Set(checks.filter((check) => check.look(look).outcome === 'missed').map(({ id }) => id));
}

function findingOf(check: Check, look: Look): Finding {
  const verdict = check.look(look);
  const span = verdict.outcome === 'no_occasion' ? null : verdict.span;
  const weight = weightOf(check, look.situation);
  const quote = span && look.text.slice(...span);
  return { check: check.id, weight, outcome: verdict.outcome, span, quote };
}

/** A team may give a check another weight, or switch it off with 0. */
function weightOf({ id, weight }: Check, { desk }: Situation): Weight {
  return desk.playbook.checks[id] ?? weight;
}

function placeOf({ span }: Finding): number {
  return span?.[0] ?? 0;
}
