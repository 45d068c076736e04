import { describe, expect, it } from 'vitest';
import { noHistory } from '../../../../lib/cues/history.ts';
import { judgeWithModel } from '../../../../lib/cues/model/judge.ts';
import type { Model } from '../../../../lib/cues/model/model.ts';
import { isShown } from '../../../../lib/cues/shown.ts';
import type { Cue } from '../../../../lib/cues/types.ts';
import { ownWords } from '../../../../lib/language/own-words.ts';
import { modelOf } from './models.ts';

const text = 'my parcel is a sorry joke by now and I want it sorted';

function cueOf(part: Partial<Cue>): Cue {
  const rest = {
    rule: 'en.test',
    kind: 'policy_unfair.unfair',
    level: 2,
    lane: null,
    span: [0, 9],
    text: 'my parcel',
  } as const;
  return { ...rest, family: 'policy_unfair', confidence: 0.75, source: '5a', ...part };
}

function judge(model: Model, cues: readonly Cue[], said = text) {
  return judgeWithModel(model, {
    text: said,
    tokens: ownWords(said),
    language: 'en',
    cues,
    history: noHistory,
  });
}

const calm = modelOf(-5);
const heated = modelOf(2);

describe('judgeWithModel', () => {
  it('gives the probability of its logit', () => {
    expect(judge(modelOf(0), []).score).toBeCloseTo(0.5);
    expect(judge(calm, []).score).toBeCloseTo(0.0067, 3);
  });

  it('puts a doubtful cue away where the text is calm, and shows a near miss where it is heated', () => {
    const doubtful = judge(calm, [cueOf({ confidence: 0.75 })]);
    expect([doubtful.level, doubtful.cues.filter(isShown)]).toEqual([0, []]);
    const near = judge(heated, [cueOf({ confidence: 0.6 })]);
    expect([near.level, near.cues.filter(isShown)]).toEqual([2, near.cues]);
  });

  it('leaves a sure cue shown and an unlikely one hidden, whatever the text', () => {
    expect(judge(calm, [cueOf({ confidence: 0.9 })]).level).toBe(2);
    expect(judge(modelOf(9), [cueOf({ confidence: 0.4 })]).cues[0]?.confidence).toBeLessThan(0.7);
  });

  it.each([
    ['friction', cueOf({ level: 1 })],
    ['safety', cueOf({ family: 'safety', level: 0, lane: 'safety', confidence: 0.45 })],
    ['grief', cueOf({ family: 'grief_bereavement', level: 0, lane: 'grief' })],
    ['relief', cueOf({ family: 'recovery_gratitude', level: 0 })],
    ['an insult', cueOf({ family: 'profanity_abuse', level: 3 })],
  ])('does not touch how sure %s is', (_what, cue) => {
    expect(judge(calm, [cue]).cues).toEqual([cue]);
  });
});

describe('possible frustration', () => {
  const model = modelOf(1, { sorry: 4, joke: 9 });

  it('quotes the heaviest words of the turn, at level 2', () => {
    const { cues, level } = judge(model, []);
    expect(level).toBe(2);
    expect(cues).toMatchObject([
      { family: 'possible_frustration', level: 2, text: 'sorry joke', span: [15, 25], lane: null },
    ]);
    expect(cues.every(isShown)).toBe(true);
  });

  it('is not made graver by the form of the text', () => {
    const loud = cueOf({ family: 'shouting', level: 0, confidence: 0.9 });
    expect(judge(model, [loud]).level).toBe(2);
  });

  it.each([
    ['a rule names the cause', [cueOf({ confidence: 0.9 })], text],
    ['the customer is relieved', [cueOf({ family: 'recovery_gratitude', level: 0 })], text],
    ['a lane is open', [cueOf({ family: 'grief_bereavement', level: 0, lane: 'grief' })], text],
    ['there are hardly words', [], 'sorry joke'],
    ['there are no own words', [], '> a sorry joke it is'],
  ])('stays away when %s', (_when, cues, said) => {
    expect(judge(model, cues, said).cues.map(({ family }) => family)).not.toContain('possible_frustration');
  });

  it('stays away below its threshold', () => {
    expect(judge(modelOf(-0.7), []).cues).toEqual([]);
  });
});
