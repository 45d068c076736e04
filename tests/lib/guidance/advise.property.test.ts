import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenByRepeating, caseOf, rules } from './advice-rules.ts';
import { adviceFor } from './chat.ts';
import { generatedMoment } from './generated-chats.ts';

/** Printed with every failure, so that it can be seen again. */
const seed = Date.now() % 1_000_000;
const cases = fc.sample(generatedMoment, { numRuns: 2000, seed }).flatMap((moment) => caseOf(moment) ?? []);

describe(`every advice (2,000 conversations, seed ${seed})`, () => {
  it.each(Object.entries(rules))('%s', (_, broken) => {
    for (const made of cases) expect(broken(made), JSON.stringify(made.chat)).toEqual([]);
  });

  it('never repeats a line, nor a move twice running', () => {
    fc.assert(
      fc.property(generatedMoment, (moment) => {
        expect(brokenByRepeating(moment)).toEqual([]);
      }),
      { numRuns: 300, seed },
    );
  });

  it('is the same for the same chat, agent and clock', () => {
    for (const { chat, asked, advice } of cases.slice(0, 200)) expect(adviceFor(chat, asked)).toEqual(advice);
  });

  it('is there often enough to mean something, in every language and lane', () => {
    expect(cases.length).toBeGreaterThan(1200);
    expect(new Set(cases.map(({ advice }) => advice.language)).size).toBe(5);
    expect(new Set(cases.map(({ advice }) => advice.lane)).size).toBe(5);
  });
});
