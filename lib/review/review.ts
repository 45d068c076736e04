import { checkOf, checks } from './checks/index.ts';
import { greetingEnd } from './greeting.ts';
import { type Look, lookAt } from './look.ts';
import { mended } from './mends.ts';
import type { Situation } from './situation.ts';
import type { Check, CheckId, Draft, Finding, Mend, Verdict, Weight } from './types.ts';
import { noOccasion } from './verdicts.ts';

/**
 * Every check's finding on a draft, gravest first, then in the order of the draft: live, for the scorecard and in practice
 * (one rule set). An empty draft has none. Pure; linear in the draft.
 */
export function review(draft: Draft, situation: Situation): readonly Finding[] {
  if (draft.text.trim() === '') return [];
  const judged = judge(draft, situation);
  return checks
    .filter((check) => weightOf(check, situation) > 0)
    .map((check) => findingOf(check, judged))
    .sort((one, other) => other.weight - one.weight || placeOf(one) - placeOf(other));
}

/** A draft has many ways to be mended; the best come first, and each costs a reading. */
const mostTried = 6;

/** Characters from which a draft gets no better line: each would be a reading of it all. */
const longestMended = 4_000;

/**
 * The better line of what was missed: put into the draft it makes its own check pass and lets no other be missed that was
 * not missed before. Null where no line does both, and in a very long draft: then the reason alone is shown.
 */
export function betterFor(finding: Finding, draft: Draft, situation: Situation): Mend | null {
  if (draft.text.length > longestMended) return null;
  const judged = judge(draft, situation);
  const verdict = judged.verdictOf(finding.check);
  if (verdict.outcome !== 'missed') return null;
  const isFree = ({ id }: Check) => id !== finding.check && judged.verdictOf(id).outcome === 'missed';
  const kept = checks.filter((check) => !isFree(check));
  // What is to be mended is looked at first: most candidates fail there.
  const order = kept.toSorted(
    (one, other) => Number(other.id === finding.check) - Number(one.id === finding.check),
  );
  const proves = (mend: Mend) => {
    const text = mended(draft.text, mend);
    if (!saysSomething(text) || text === draft.text) return false;
    const after = lookAt({ ...draft, text }, situation);
    return order.every((check) => check.look(after).outcome !== 'missed');
  };
  return verdict.mends().slice(0, mostTried).find(proves) ?? null;
}

/** A text with a word in it behind its greeting; a full stop alone is no reply. */
function saysSomething(text: string): boolean {
  return /\p{L}/u.test(text.slice(greetingEnd(text)));
}

/** A better line as words to show: where hardly more than a capital comes in, what the draft becomes. */
export function betterWords(mend: Mend | null, text: string): string | null {
  if (!mend) return null;
  const isPiece = !/\p{L}\P{L}+\p{L}/u.test(mend.text);
  return isPiece ? mended(text, mend).trim() : mend.text.trim();
}

/** A draft with what the checks make of it, each looked at once. */
interface Judged {
  readonly text: string;
  readonly pastedWords: number | undefined;
  readonly look: Look;
  readonly verdictOf: (id: CheckId) => Verdict;
}

const lastJudged = new WeakMap<Situation, Judged>();

/** A draft is reviewed, and then a better line is asked for each finding: the last one is kept. */
function judge({ text, pastedWords }: Draft, situation: Situation): Judged {
  const known = lastJudged.get(situation);
  if (known && known.text === text && known.pastedWords === pastedWords) return known;
  const look = lookAt({ text, ...(pastedWords !== undefined && { pastedWords }) }, situation);
  const verdicts = new Map<CheckId, Verdict>();
  const verdictOf = (id: CheckId) => {
    const verdict = verdicts.get(id) ?? verdictOn(look, id);
    verdicts.set(id, verdict);
    return verdict;
  };
  const judged = { text, pastedWords, look, verdictOf };
  lastJudged.set(situation, judged);
  return judged;
}

/** In a draft that is read with the words of another language nothing can be found lacking. */
function verdictOn(look: Look, id: CheckId): Verdict {
  const verdict = checkOf.get(id)?.look(look) ?? noOccasion;
  const isLacking = verdict.outcome === 'missed' && verdict.span === null;
  return isLacking && look.isForeign ? noOccasion : verdict;
}

function findingOf(check: Check, { look, verdictOf }: Judged): Finding {
  const verdict = verdictOf(check.id);
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

/** Where a check comes from: ids in docs/sources.md. */
export function sourcesOf(id: CheckId): readonly string[] {
  return checkOf.get(id)?.sources ?? [];
}
