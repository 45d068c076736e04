import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../lib/playbook/language.ts';
import { betterFor, review } from '../../lib/review/review.ts';
import { loadAllReviewWords } from '../../lib/review/words/load.ts';
import { loadEverything } from '../../scripts/support/load-everything.ts';
import { allExamples, draftsOf, sceneOf } from '../lib/review/all-examples.ts';
import { anyDraft, hostilePieces } from '../lib/review/any-draft.ts';
import { situationIn } from '../lib/review/scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

const mostLetters = 100_000;

const proven = languages.filter((language) => allExamples[language].examples.length > 0);

/** The least time a review with all its better lines takes, in milliseconds of this process's own. */
function fastest(piece: string, length: number, language: Language): number {
  const situation = situationIn(sceneOf(language, 'parcel'));
  const repeated = piece.repeat(Math.ceil(length / piece.length));
  return Math.min(
    ...[0, 1, 2].map((run) => {
      const text = repeated.slice(0, length - run);
      const start = process.cpuUsage().user;
      for (const finding of review({ text }, situation)) betterFor(finding, { text }, situation);
      return (process.cpuUsage().user - start) / 1_000;
    }),
  );
}

describe.each(proven)('reviewing %s', (language) => {
  it('takes any text of up to 100 kB, with true spans', () => {
    const situation = situationIn(sceneOf(language, 'parcel'));
    fc.assert(
      fc.property(anyDraft(language, mostLetters), (text) => {
        for (const { span, quote } of review({ text }, situation))
          expect(quote).toBe(span && text.slice(...span));
      }),
      { numRuns: 200 },
    );
  });

  // Ten times the text: linear takes ten times as long; quadratic a hundred times, which is seconds at this length.
  it.each([...hostilePieces, `${draftsOf(language).join(' ')} `, `${draftsOf(language).join('\n')}\n`])(
    'takes time in step with the length of the draft: %j',
    (piece) => {
      const short = fastest(piece, mostLetters / 10, language);
      expect(fastest(piece, mostLetters, language)).toBeLessThan(short * 30 + 500);
    },
  );
});
