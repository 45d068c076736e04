import { describe, expect, it } from 'vitest';
import { noHistory } from '../../../../lib/cues/history.ts';
import { denseNames } from '../../../../lib/cues/model/dense.ts';
import { slots } from '../../../../lib/cues/model/grams.ts';
import { modelLogit, type StoredModel, unpackModel, wordingLogit } from '../../../../lib/cues/model/model.ts';
import { tokenize } from '../../../../lib/language/tokens.ts';
import { packModel } from '../../../../scripts/train/pack.ts';
import { modelOf } from './models.ts';

describe('a model', () => {
  it('counts a heavy word the more, the less stands beside it', () => {
    const model = modelOf(0, { joke: 5 });
    const [alone = 0, beside = 0, without = 0] = ['a joke', 'a joke it is by now', 'a parcel'].map((text) =>
      wordingLogit(model, tokenize(text)),
    );
    expect(alone).toBeGreaterThan(beside);
    expect(beside).toBeGreaterThan(0);
    expect(without).toBe(0);
    expect(wordingLogit(model, [])).toBe(0);
  });

  it.each([
    ['questions', 'why? why?', 2],
    ['numbers', '3 times in 2 days', 2],
    ['bitter', 'this is terrible', 3],
    ['delighted', 'this is terrible', 0],
    ['capitals', 'THIS THING BROKE', 1],
  ] as const)('takes %s from "%s"', (name, text, value) => {
    const turn = { text, tokens: tokenize(text), language: 'en', cues: [], history: noHistory } as const;
    const mood = name === 'bitter' || name === 'delighted' ? () => -3 : () => 0;
    expect(modelLogit({ ...modelOf(0, {}, { [name]: 1 }), mood }, turn)).toBeCloseTo(value);
  });

  it('is not led on by what it has seen itself before', () => {
    const turn = { text: 'ok', tokens: tokenize('ok'), language: 'en', cues: [] } as const;
    const model = modelOf(0, {}, { troubledBefore: 1 });
    const logitAfter = (family: 'possible_frustration' | 'waiting') =>
      modelLogit(model, { ...turn, history: { ...noHistory, last: new Set([family]) } });
    expect([logitAfter('possible_frustration'), logitAfter('waiting')]).toEqual([0, 1]);
  });

  it('is the same when it was packed, but for rounding', () => {
    const grams = Float32Array.from({ length: slots }, (_, slot) => Math.sin(slot));
    const model = { ...modelOf(-2.5, {}, { questions: 0.25 }), grams };
    const packed = packModel(model);
    const again = unpackModel(packed, () => 0);
    expect([again.start, again.dense]).toEqual([model.start, model.dense]);
    for (const [slot, weight] of model.grams.entries()) {
      expect(Math.abs((again.grams[slot] ?? 0) - weight)).toBeLessThanOrEqual(packed.scale / 2 + 1e-6);
    }
  });

  it('refuses weights that were cut', () => {
    const dense = Object.fromEntries(denseNames.map((name) => [name, 0])) as StoredModel['dense'];
    const stored = { grams: 'k'.repeat(slots - 1), scale: 1, start: 0, dense };
    expect(() => unpackModel(stored, () => 0)).toThrow(/32767 weights, not 32768/);
  });
});
