import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../lib/playbook/language.ts';
import { mended } from '../../../lib/review/mends.ts';
import { betterFor, review } from '../../../lib/review/review.ts';
import type { Situation } from '../../../lib/review/situation.ts';
import type { Draft } from '../../../lib/review/types.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { allExamples } from './all-examples.ts';
import { anyDraft, pastedDraft } from './any-draft.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

/** Long drafts are reviewed by npm run test:long. */
const mostLetters = 3_000;

const proven = languages.filter((language) => allExamples[language].examples.length > 0);

describe.each(proven)('reviewing %s', (language) => {
  const scenes = Object.values(allExamples[language].scenes);
  const anyScene = fc.nat(scenes.length - 1);
  let situations: readonly Situation[] = [];
  beforeAll(() => {
    situations = scenes.map(situationIn);
  });
  const situationAt = (at: number) => {
    const situation = situations[at];
    if (!situation) throw new Error(`There is no scene ${at}.`);
    return situation;
  };
  const missedIn = (draft: Draft, situation: Situation) =>
    review(draft, situation).flatMap(({ outcome, check }) => (outcome === 'missed' ? check : []));

  it('takes any text, quotes the draft and finds each check once', () => {
    fc.assert(
      fc.property(anyDraft(language, mostLetters), anyScene, (text, at) => {
        const findings = review({ text }, situationAt(at));
        for (const { span, quote } of findings) {
          expect(quote).toBe(span && text.slice(...span));
          if (span) expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true);
        }
        expect(new Set(findings.map(({ check }) => check)).size).toBe(findings.length);
      }),
      { numRuns: 150 },
    );
  });

  it('offers only lines that mend their check and harm no other', () => {
    fc.assert(
      fc.property(pastedDraft(language), anyScene, (text, at) => {
        const situation = situationAt(at);
        const before = missedIn({ text }, situation);
        for (const finding of review({ text }, situation)) {
          const better = betterFor(finding, { text }, situation);
          if (finding.outcome !== 'missed') expect(better).toBeNull();
          if (!better) continue;
          const after = missedIn({ text: mended(text, better) }, situation);
          expect(after).not.toContain(finding.check);
          expect(before).toEqual(expect.arrayContaining(after));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of the same draft', () => {
    fc.assert(
      fc.property(pastedDraft(language), anyScene, (text, at) => {
        expect(review({ text }, situationAt(at))).toEqual(review({ text }, situationAt(at)));
      }),
      { numRuns: 30 },
    );
  });
});
