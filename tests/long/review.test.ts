import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../lib/playbook/language.ts';
import { betterFor, review } from '../../lib/review/review.ts';
import type { CheckId } from '../../lib/review/types.ts';
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

/** The checks whose better lines are made of the whole draft. */
const cutting: readonly CheckId[] = ['C4', 'C8', 'C12', 'C37'];

/** The least time a review with the better lines that cut it takes, in milliseconds of this process's own. */
function fastest(piece: string, length: number, language: Language): number {
  const situation = situationIn(sceneOf(language, 'parcel'));
  const repeated = piece.repeat(Math.ceil(length / piece.length));
  return Math.min(
    ...[0, 1, 2].map((run) => {
      const text = repeated.slice(0, length - run);
      const start = process.cpuUsage().user;
      const findings = review({ text }, situation).filter(({ check }) => cutting.includes(check));
      for (const finding of findings) betterFor(finding, { text }, situation);
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
  const all = draftsOf(language);
  const pieces = [...hostilePieces, `${all.join(' ')} `, `${all.join('\n')}\n`];
  it.each(pieces.map((piece) => ({ start: piece.slice(0, 20), piece })))(
    'takes time in step with the length of the draft: $start',
    ({ piece }) => {
      const short = fastest(piece, mostLetters / 10, language);
      expect(fastest(piece, mostLetters, language)).toBeLessThan(short * 30 + 500);
    },
  );
});

/** The least time it takes to read a chat with such a message and to gather what a draft is checked against, in milliseconds of this process's own. */
function fastestGathering(piece: string, length: number): number {
  const told = 'Where is my order? I have been waiting for two weeks and nobody has called me. ';
  const repeated = piece.repeat(Math.ceil(length / piece.length));
  return Math.min(
    ...[0, 1].map((run) => {
      const text = `${told}${repeated.slice(0, length - run)}`;
      const start = process.cpuUsage().user;
      situationIn({ customer: 'Nora', turns: [['customer', text]] });
      return (process.cpuUsage().user - start) / 1_000;
    }),
  );
}

describe('gathering what a draft is checked against', () => {
  const pieces = [...hostilePieces, 'word ', 'I want it. ', 'where is it? ', 'order 48213 '];
  it.each(pieces)('takes time in step with the length of a message: %j', (piece) => {
    const short = fastestGathering(piece, mostLetters / 10);
    expect(fastestGathering(piece, mostLetters)).toBeLessThan(short * 30 + 500);
  });
});
