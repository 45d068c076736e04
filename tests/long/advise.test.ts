import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenByRepeating, caseOf, rules } from '../lib/guidance/advice-rules.ts';
import { generatedMoment } from '../lib/guidance/generated-chats.ts';

/** Printed with every failure, so that it can be seen again. */
const seed = Date.now() % 1_000_000;

describe(`advice (seed ${seed})`, () => {
  it('keeps every rule of a reply in 50,000 conversations', () => {
    fc.assert(
      fc.property(generatedMoment, (moment) => {
        const made = caseOf(moment);
        if (made === null) return;
        for (const [name, broken] of Object.entries(rules)) expect(broken(made), name).toEqual([]);
      }),
      { numRuns: 50_000, seed },
    );
  });

  it('repeats no line, nor a move twice running, in 5,000', () => {
    fc.assert(
      fc.property(generatedMoment, (moment) => {
        expect(brokenByRepeating(moment)).toEqual([]);
      }),
      { numRuns: 5000, seed },
    );
  });
});
