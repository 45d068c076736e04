import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTurn } from '../../../lib/cues/read-turn.ts';

const waiting = 'I have been waiting for three weeks now.';

describe('readTurn', () => {
  it('quotes the words that show a cue, as the customer wrote them', () => {
    const text = 'Hi! I’ve been WAITING for 3 weeks';
    const [cue] = readTurn(text, 'en').cues;
    expect(cue).toMatchObject({ family: 'waiting', level: 2, text: 'WAITING for 3 weeks' });
    expect(text.slice(...(cue?.span ?? [0, 0]))).toBe(cue?.text);
  });

  it('shows one cue a family, the gravest', () => {
    const { cues } = readTurn('Any update? I have been waiting for three weeks, still no reply', 'en');
    expect(cues.map((cue) => cue.rule)).toEqual(['en.waiting.long']);
  });

  it('drops gratitude beside a cause', () => {
    const { cues } = readTurn('Thank you so much for your help, but I am still waiting for my refund', 'en');
    expect(cues.map((cue) => cue.family)).toEqual(['positive_mixed', 'waiting']);
  });

  it('is silent when the meaning is negated or only supposed', () => {
    expect(readTurn('I have not called 4 times', 'en').cues).toEqual([]);
    expect(readTurn('If I called 4 times', 'en').cues).toEqual([]);
    expect(readTurn('No, I called 4 times', 'en').cues).toHaveLength(1);
  });

  it('reads only the course of the chat in a language it does not know', () => {
    expect(readTurn(waiting, null)).toMatchObject({ language: null, level: 0, cues: [] });
    expect(readTurn('3 weeks now', 'de').cues).toEqual([]);
  });

  it('reads a turn that is clearly in another language than the chat by the rules of that language', () => {
    const { language, alsoIn, cues } = readTurn(waiting, 'de');
    expect({ language, alsoIn }).toEqual({ language: 'de', alsoIn: ['en'] });
    expect(cues.map(({ rule }) => rule)).toEqual(['en.waiting.long']);
  });

  it('gives a score that rises with the level and stays a probability', () => {
    const scores = [
      'thanks, that worked',
      'ok',
      'still waiting',
      waiting,
      'You promised me a refund twice',
    ].map((text) => readTurn(text, 'en').score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    expect(readTurn(waiting, 'en').score).toBeGreaterThan(0.5);
    expect(readTurn('Can you change my address?', 'en').score).toBeLessThan(0.1);
  });

  it('does not let mood alone make a cue', () => {
    const { cues, level } = readTurn('terrible awful horrible bad', 'en');
    expect([cues, level]).toEqual([[], 0]);
  });

  it('sees the same with a quote or a log added', () => {
    const noise = fc.constantFrom(
      '> you promised me a refund twice',
      '2026-03-04 10:00:00 ERROR still broken',
    );
    fc.assert(
      fc.property(noise, (lines) => {
        expect(readTurn(`${waiting}\n${lines}`, 'en').cues).toEqual(readTurn(waiting, 'en').cues);
      }),
    );
  });

  it('reads any text without an error and with true spans', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('still', 'waiting', 'no', 'for', '3', 'weeks', '??', 'promised', '\n'), {
          maxLength: 60,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (drawn) => {
        for (const cue of readTurn(drawn, 'en').cues) expect(drawn.slice(...cue.span)).toBe(cue.text);
      }),
    );
  });

  it('takes time in step with the length of the text, whatever it says', () => {
    const hostile = [
      'a ',
      'still waiting no reply ',
      '?! ',
      'A1-',
      '```',
      'you promised me again ',
      'so'.repeat(9),
      '\u0301',
    ];
    for (const piece of hostile) {
      const short = fastest(piece.repeat(Math.ceil(5_000 / piece.length)));
      const long = fastest(piece.repeat(Math.ceil(20_000 / piece.length)));
      expect(long, piece).toBeLessThan(short * 12 + 40);
    }
  });
});

/** The best of five runs in milliseconds of this process's own time: linear is 4 times as long, quadratic 16 times. */
function fastest(text: string): number {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const start = process.cpuUsage().user;
      readTurn(text, 'en');
      return (process.cpuUsage().user - start) / 1_000;
    }),
  );
}
