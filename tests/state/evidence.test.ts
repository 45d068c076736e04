import { describe, expect, it } from 'vitest';
import { openChat } from '../../lib/state/chat.ts';
import { evidenceOf } from '../../lib/state/evidence.ts';
import { messageFrom, testDesk, transcriptOf } from './samples.ts';

const conversationOf = (...said: readonly string[]) =>
  openChat(transcriptOf(said.map((text) => messageFrom('customer', text))), testDesk()).conversation;
/** The families the panel names after what the customer said. */
const familiesIn = (...said: readonly string[]) =>
  evidenceOf(conversationOf(...said))
    .map(({ family }) => family)
    .sort();

const leaving = 'I am cancelling everything and switching to another provider.';
const insult = 'So what are you wearing right now?';
const broken = 'You promised that someone would call me back on Tuesday. Nobody called.';

describe('causes in a lane', () => {
  it.each([
    ['grief', 'My husband passed away last month.', 'grief_bereavement'],
    ['vulnerability', 'I am blind and I cannot read the letter you sent.', 'vulnerability'],
    ['safety', 'I am going to kill myself.', 'safety'],
  ] as const)('are silent but for its own words where the lane is %s', (_lane, said, family) => {
    expect(familiesIn(leaving, broken)).toEqual(['churn_threat', 'unmet_promise']);
    expect(familiesIn(said, leaving, broken)).toEqual([family]);
    expect(familiesIn(leaving, broken, said)).toEqual([family]);
  });

  it('stay where the customer insults: what is the matter is served all the same', () => {
    expect(conversationOf(insult, broken).lanes).toEqual(['abuse']);
    expect(familiesIn(insult, broken)).toEqual(['profanity_abuse', 'unmet_promise']);
  });

  it.each([
    ['in one message', ['I hope you die, you idiot']],
    ['in a later one', ['I hope you die', 'Where is my parcel, you idiot?']],
  ] as const)('are told by the words that open it, whatever insult stands beside them %s', (_where, said) => {
    const told = evidenceOf(conversationOf(...said)).filter(({ family }) => family === 'profanity_abuse');
    expect(told.map(({ lane, quote }) => [lane, quote.words])).toEqual([['abuse', 'hope you die']]);
  });

  it('are silent where somebody who insults is in danger', () => {
    expect(familiesIn(insult, broken, 'I am going to kill myself.')).toEqual(['profanity_abuse', 'safety']);
  });
});
