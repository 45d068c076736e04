import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTurn } from '../../../../lib/cues/read-turn.ts';
import { loadAllRules } from '../../../../lib/cues/rules/load.ts';
import { isShown } from '../../../../lib/cues/shown.ts';
import { wholeTurns } from './look-alikes.ts';
import { mixedTurns } from './mixed.ts';

beforeAll(loadAllRules);

describe('a sentence in another language', () => {
  it.each(mixedTurns)('%s "%s" is read in %s too', (main, text, other, families) => {
    const { cues, alsoIn } = readTurn(text, main);
    expect(alsoIn).toEqual([other]);
    const found = cues.filter((cue) => isShown(cue) && cue.rule.startsWith(`${other}.`));
    expect(new Set(found.map(({ family }) => family))).toEqual(new Set(families));
    for (const cue of cues) expect(text.slice(...cue.span)).toBe(cue.text);
  });

  it.each(mixedTurns)('%s "%s" leaves no trace where it is masked', (main, text) => {
    const reading = readTurn('ok', main);
    expect(readTurn(`ok\n> ${text}`, main)).toEqual(reading);
  });
});

describe('a word, a name or a quotation of another language', () => {
  it.each(wholeTurns)('%s "%s" changes nothing', (main, text) => {
    const { cues, alsoIn } = readTurn(text, main);
    expect(alsoIn).toBeUndefined();
    expect(cues.every(({ rule }) => rule.startsWith(`${main}.`) || rule.startsWith('any.'))).toBe(true);
  });
});

it('quotes the words of a mixed turn exactly, whatever stands around them', () => {
  const pieces = mixedTurns.map(([, text]) => text);
  const drawn = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 6 });
  fc.assert(
    fc.property(drawn, fc.constantFrom(...(['en', 'nl', 'de', 'fr', 'es'] as const)), (some, main) => {
      const text = some.join(' ');
      for (const cue of readTurn(text, main).cues) expect(text.slice(...cue.span)).toBe(cue.text);
    }),
    { numRuns: 100 },
  );
});
