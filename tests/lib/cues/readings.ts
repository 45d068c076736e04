import fc from 'fast-check';
import { loadAllModels } from '../../../lib/cues/model/load.ts';
import { readTurn } from '../../../lib/cues/read-turn.ts';
import type { TurnReading } from '../../../lib/cues/types.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import { sentencesOf } from '../language/samples.ts';

const models = await loadAllModels();

/** Reads a turn by rules and learned score, as the product does. */
export function readByAll(text: string, language: Language): TurnReading {
  return readTurn(text, language, { model: models[language] });
}

/** Pieces that patterns, numbers, masks and marks may stumble over, and the language's own words. */
export function hostilePieces(language: Language): readonly string[] {
  return [
    'a ',
    '?! ',
    'A1-',
    '```',
    '> ',
    '1 ',
    '\n',
    'so'.repeat(9),
    '\u0301',
    '\ud800',
    '👩‍👩‍👧',
    `${sentencesOf(language).join(' ')} `,
    `${sentencesOf(language).join('\n')}\n`,
  ];
}

/** Any text at all, and texts made of what customers say, up to a length. */
export function anyText(language: Language, mostLetters: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(...hostilePieces(language), ...sentencesOf(language)),
  );
  const units = fc.array(unit, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '));
  const times = fc.constantFrom(1, 1, 1, 1, 1, 1, 40, mostLetters);
  return fc
    .tuple(units, times)
    .map(([text, count]) => text.repeat(Math.min(count, Math.ceil(mostLetters / text.length || 1))))
    .map((text) => text.slice(0, mostLetters));
}

/**
 * The least time a text takes, in milliseconds of this process's own, for a piece repeated to a length. The last text is
 * remembered, so that each run reads another.
 */
export function fastest(piece: string, length: number, language: Language): number {
  const repeated = piece.repeat(Math.ceil(length / piece.length));
  return Math.min(
    ...[0, 1, 2].map((run) => {
      const text = repeated.slice(0, length - run);
      const start = process.cpuUsage().user;
      readByAll(text, language);
      return (process.cpuUsage().user - start) / 1_000;
    }),
  );
}
