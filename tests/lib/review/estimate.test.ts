import { beforeAll, describe, expect, it } from 'vitest';
import { estimate } from '../../../lib/review/estimate.ts';
import { review } from '../../../lib/review/review.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

const angry = 'This is the third time I ask. You promised a call and nobody called. This is ridiculous!';
const calm = 'Hello, could you tell me when the shop on the market square opens today?';

const estimateOf = (customer: string, text: string) => {
  const situation = situationIn({ customer: null, turns: [['customer', customer]] });
  return estimate(review({ text }, situation), situation);
};

describe('where a draft takes the tension', () => {
  it.each([
    ['up', angry, 'There is nothing I can do about that. You should have called earlier.'],
    [
      'down',
      angry,
      'You were promised a call and it did not come, and this is your third time asking. That is on us. I can call you today before 3 pm, or send the refund now. Which do you prefer?',
    ],
    ['same', calm, 'We open at nine today.'],
  ] as const)('goes %s', (direction, customer, text) => {
    expect(estimateOf(customer, text).direction).toBe(direction);
  });

  it('tells what heats the customer, behind what the draft does', () => {
    const { factors } = estimateOf(angry, 'There is nothing I can do about that.');
    expect(factors).toHaveLength(3);
    expect(factors.map(({ kind }) => kind)).toEqual(['check', 'check', 'cue']);
    expect(['unmet_promise', 'repeat_contact']).toContain(factors[2]?.kind === 'cue' && factors[2].family);
  });

  it('tells of no cause where nobody is heated', () => {
    const { factors } = estimateOf(calm, 'There is nothing I can do about that.');
    expect(factors.map(({ kind }) => kind)).not.toContain('cue');
  });

  it('is never bare: a cause alone speaks for nothing', () => {
    const { factors } = estimateOf(angry, 'Hello there, good morning to you.');
    expect(factors.length === 0 || factors.some(({ kind }) => kind === 'check')).toBe(true);
  });
});
