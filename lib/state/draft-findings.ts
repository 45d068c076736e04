import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../playbook/language.ts';
import { type Estimate, estimate } from '../review/estimate.ts';
import { betterFor, review } from '../review/review.ts';
import { type Situation, situationOf } from '../review/situation.ts';
import type { CheckId, Draft, Finding } from '../review/types.ts';
import { type BetterLine, betterLine } from './draft-mend.ts';

export { situationOf };

/** What a draft misses, with the better line as far as it has been looked for. */
export interface Missed {
  readonly finding: Finding;
  /** Null where no line mends it; undefined while it has not been looked for. */
  readonly better: BetterLine | null | undefined;
}

/** What was made of a draft. */
export interface Reviewed {
  /** The language it is written in. */
  readonly language: Language;
  /** The gravest first; of equal ones, wrong words before what is lacking. */
  readonly missed: readonly Missed[];
  readonly estimate: Estimate;
}

/** How a draft is looked at. */
export interface Looking {
  /** The checks that are not wanted in this chat. */
  readonly muted: readonly CheckId[];
  /** Whether the agent seems to be done: only then does it count that something is lacking. */
  readonly isDone: boolean;
  /** Whether better lines are wanted for all, and not for the first alone. */
  readonly isOpen: boolean;
}

/** Looks at a draft. Null where nothing can be said of it: one hardly begun, or in another language than the chat. Pure. */
export function reviewDraft(draft: Draft, situation: Situation, looking: Looking): Reviewed | null {
  if (!isBegun(draft.text) || !isIn(situation.language, draft.text)) return null;
  const findings = review(draft, situation).filter(({ check }) => !looking.muted.includes(check));
  const missed = findings
    .filter(({ outcome, span }) => outcome === 'missed' && (looking.isDone || span !== null))
    .sort((one, other) => other.weight - one.weight || lacks(one) - lacks(other));
  const betterOf = (finding: Finding) => {
    const mend = betterFor(finding, draft, situation);
    return mend && betterLine(draft.text, mend);
  };
  const told = findings.filter((finding) => finding.outcome !== 'missed' || missed.includes(finding));
  return {
    language: situation.language,
    missed: missed.map((finding, place) => ({
      finding,
      better: place === 0 || looking.isOpen ? betterOf(finding) : undefined,
    })),
    estimate: estimate(told, situation),
  };
}

function lacks({ span }: Finding): number {
  return span === null ? 1 : 0;
}

/** A name and a greeting are no draft yet. */
const fewestWords = 3;

function isBegun(text: string): boolean {
  return text.split(/\s+/).filter(Boolean).length >= fewestWords;
}

/** Whether the last sentence of a draft is closed: by its mark, a bracket or an emoji. */
export function isClosed(text: string): boolean {
  return /[.!?…)\]»”"]$|\p{Extended_Pictographic}\uFE0F?$/u.test(text.trimEnd());
}

function isIn(language: Language, text: string): boolean {
  const told = detectLanguage(text, { language, unread: false });
  return told.language === language;
}
