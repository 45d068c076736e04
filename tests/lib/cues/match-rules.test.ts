import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/cues/compile.ts';
import { matchRules } from '../../../lib/cues/match-rules.ts';
import type { CueRule } from '../../../lib/cues/rules/rule.ts';
import type { Stop } from '../../../lib/cues/watch.ts';
import { english } from '../../../lib/language/grammar/en.ts';
import { tokenize } from '../../../lib/language/tokens.ts';

const noExamples = { examples: [], lookAlikes: [] };
const rules: readonly CueRule[] = [
  {
    kind: 'waiting.silence',
    confidence: 0.8,
    patterns: ['still waiting'],
    unless: ['no rush'],
    unlessInTurn: ['it arrived'],
    ...noExamples,
  },
  {
    kind: 'recovery_gratitude.thanks',
    confidence: 0.8,
    patterns: ['thanks'],
    needsAnswer: true,
    ...noExamples,
  },
];
const compiled = compileRules(rules, english);

/** What the rules see, and what they say stopped them. */
function read(text: string, complaintIsOpen = false) {
  const stops: (readonly [rule: string, words: string, stop: Stop])[] = [];
  const watch = {
    stopped: ({ rule, text: words }: { rule: string; text: string }, stop: Stop) =>
      stops.push([rule, words, stop]),
    raised: () => {},
    judged: () => {},
  };
  const cues = matchRules(text, tokenize(text), compiled, complaintIsOpen, watch);
  return { cues, stops };
}

const silence = 'en.waiting.silence';

describe('matchRules', () => {
  it.each<readonly [text: string, words: string, stop: Stop]>([
    ['I am not still waiting', 'still waiting', { by: 'negation', words: 'not' }],
    ['If I am Still Waiting by then', 'Still Waiting', { by: 'negation', words: 'If' }],
    ['still waiting, but No Rush', 'still waiting', { by: 'forbids-sentence', words: 'No Rush' }],
    ['It arrived! I was still waiting', 'still waiting', { by: 'forbids-turn', words: 'It arrived' }],
  ])('tells what stopped a pattern in "%s"', (text, words, stop) => {
    expect(read(text)).toEqual({ cues: [], stops: [[silence, words, stop]] });
  });

  it('tells of praise that is not believed while a complaint stands', () => {
    const rule = 'en.recovery_gratitude.thanks';
    expect(read('thanks', true)).toEqual({
      cues: [],
      stops: [[rule, 'thanks', { by: 'open_complaint' }]],
    });
    expect(read('thanks').cues).toMatchObject([{ rule }]);
  });

  it('stops only what the exception stands beside', () => {
    const { cues, stops } = read('still waiting, no rush. still waiting');
    expect(cues).toMatchObject([{ rule: silence, span: [24, 37] }]);
    expect(stops).toEqual([[silence, 'still waiting', { by: 'forbids-sentence', words: 'no rush' }]]);
  });

  it('sees the same with nobody watching', () => {
    for (const text of ['not still waiting', 'still waiting', 'still waiting no rush. still waiting']) {
      expect(matchRules(text, tokenize(text), compiled)).toEqual(read(text).cues);
    }
  });
});
