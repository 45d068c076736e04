import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../lib/cues/model/load.ts';
import { type Analyzer, byLength, modelAlone, pipeline } from '../../../scripts/evaluate/analyzers.ts';
import type { Chat, ChatSet } from '../../../scripts/evaluate/chats.ts';
import { measure } from '../../../scripts/evaluate/measure.ts';
import type { LabelledTurn } from '../../../scripts/support/labelled-set.ts';

const sampling = { rounds: 50, seed: 7 };
const waiting = 'I have been waiting for three weeks now.';

function said(text: string, y: LabelledTurn['y'] = null, role: LabelledTurn['role'] = 'customer') {
  return { role, text, y };
}

function setOf(...chats: readonly (readonly LabelledTurn[])[]): ChatSet {
  const made = chats.map((turns, at): Chat => ({ id: `c${at}`, language: 'en', group: `c${at}`, turns }));
  return { name: 'some', chats: made };
}

describe('measure', () => {
  const labelled = setOf(
    [said('hello', 0), said('Hi!', null, 'agent'), said(waiting, 1)],
    [said('angry or not', null), said('ok', 0)],
  );

  it('counts the labelled turns of the customer only', () => {
    const result = measure(labelled, 'both', pipeline(true), sampling);
    expect(result).toMatchObject({ set: 'some', by: 'both', n: 3, frustrated: 1 / 3 });
    expect(result.figures).toMatchObject({
      auc: { value: 1 },
      flagPrecision: { value: 1 },
      flagRecall: { value: 1 },
      flagRate: { value: 1 / 3 },
    });
  });

  it('tells only the flag rate of a set that nobody has labelled', () => {
    const { n, frustrated, figures } = measure(
      setOf([said('hello'), said(waiting)]),
      'both',
      pipeline(true),
      sampling,
    );
    expect([n, frustrated]).toEqual([2, null]);
    expect(Object.entries(figures).filter(([, figure]) => figure !== null)).toEqual([
      ['flagRate', { value: 0.5, interval: [0.5, 0.5] }],
    ]);
  });

  it('tells nothing of the flag for an analyzer that only ranks', () => {
    const { figures } = measure(labelled, 'length', byLength, sampling);
    expect(figures.auc?.value).toBe(1);
    expect([figures.flagRate, figures.flagRecall, figures.flagPrecision]).toEqual([null, null, null]);
  });

  it('keeps each verdict with its own turn', () => {
    const shouts: Analyzer = ({ turns }) =>
      turns
        .filter(({ role }) => role === 'customer')
        .map(({ text }) => ({ score: 0, flagged: text === text.toUpperCase() }));
    const set = setOf([said('calm', 0), said('AGENT', 1, 'agent'), said('LOUD', 1), said('?', null)]);
    expect(measure(set, 'both', shouts, sampling).figures).toMatchObject({
      flagPrecision: { value: 1 },
      flagRate: { value: 0.5 },
    });
  });
});

describe('modelAlone', () => {
  it('ranks by the words alone, and the whole product by rules as well', async () => {
    const models = { en: await loadModel('en') };
    const [chat] = setOf([said('hello there'), said(waiting), said(waiting)]).chats;
    const read = (analyzer: Analyzer) => (chat ? analyzer(chat) : []);
    const [hello, first, second] = read(modelAlone(models, true));
    expect(first?.score).toBeGreaterThan(hello?.score ?? 1);
    expect(second).toEqual(first);
    expect(read(pipeline(true, models))[1]?.score).toBeGreaterThan(first?.score ?? 1);
    expect(read(pipeline(true, models))).not.toEqual(read(pipeline(true)));
  });

  it('says nothing where there is no learned score', () => {
    const [chat] = setOf([said(waiting)]).chats;
    expect(chat && modelAlone({}, true)(chat)).toEqual([{ score: 0, flagged: false }]);
  });
});

describe('pipeline', () => {
  const [chat] = setOf([
    said('I told you that the blue jacket from my last order has a torn sleeve'),
    said('Hello', null, 'agent'),
    said('I told you that the blue jacket from my last order has a torn sleeve'),
  ]).chats;

  it('reads each turn in the light of those before', () => {
    const [first, second] = chat ? pipeline(true)(chat) : [];
    expect(second?.score).toBeGreaterThan(first?.score ?? 1);
  });

  it('knows the language from the start, unless told to detect it', () => {
    const french: Chat = { id: 'f', language: 'fr', group: 'f', turns: [said(waiting)] };
    const vague: Chat = { id: 'v', language: 'en', group: 'v', turns: [said('absurd')] };
    expect(pipeline(true)(french)).toEqual(pipeline(false)(french));
    expect(pipeline(true)(vague)).not.toEqual(pipeline(false)(vague));
  });
});
