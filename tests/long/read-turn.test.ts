import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/playbook/language.ts';
import { anyText, fastest, hostilePieces, readByAll } from '../lib/cues/readings.ts';

const mostLetters = 100_000;

describe.each(languages)('reading %s', (language) => {
  it('takes any text of up to 100 kB, with true spans', () => {
    fc.assert(
      fc.property(anyText(language, mostLetters), (drawn) => {
        for (const cue of readByAll(drawn, language).cues) expect(drawn.slice(...cue.span)).toBe(cue.text);
      }),
      { numRuns: 1000 },
    );
  });

  // Ten times the text: linear takes ten times as long; quadratic a hundred times, which is seconds at this length.
  it.each(hostilePieces(language))('takes time in step with the length of the text: %j', (piece) => {
    const short = fastest(piece, mostLetters / 10, language);
    expect(fastest(piece, mostLetters, language)).toBeLessThan(short * 30 + 200);
  });
});
