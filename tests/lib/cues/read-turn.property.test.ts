import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TurnReading } from '../../../lib/cues/types.ts';
import { type Language, type Localised, languages } from '../../../lib/playbook/language.ts';
import { sentencesOf } from '../language/samples.ts';
import { anyText, readByAll } from './readings.ts';

/** A message of one to three sentences of customers. */
function messages(language: Language): fc.Arbitrary<string> {
  const sentence = fc.constantFrom(...sentencesOf(language));
  return fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join('. '));
}

/** What stands in a message and is not the customer's own words: quotes, logs, code. */
function foreign(language: Language): fc.Arbitrary<string> {
  const quoted = fc
    .array(fc.constantFrom(...sentencesOf(language)), { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((line) => `> ${line.replaceAll('\n', ' ')}`).join('\n'));
  return fc.oneof(
    quoted,
    fc.constantFrom(
      '2026-03-04 10:00:00 still broken',
      '[10:00:00] ERROR: nobody has answered\n[10:00:01] FATAL: worker killed',
      'ERROR: cannot cancel, refund denied\n    at Order.cancel(Order.java:12)',
      '```\nthis is RIDICULOUS!!\n```',
    ),
  );
}

/** Everything that was read but where it stands. */
function meaning({ score, level, cues }: TurnReading) {
  return { score, level, cues: cues.map(({ span, ...cue }) => cue) };
}

/** Long texts are read by npm run test:long. */
const mostLetters = 4_000;

describe.each(languages)('reading %s', (language) => {
  it('takes any text without an error, with true spans', () => {
    fc.assert(
      fc.property(anyText(language, mostLetters), (drawn) => {
        const { cues, score, level } = readByAll(drawn, language);
        for (const cue of cues) expect(drawn.slice(...cue.span)).toBe(cue.text);
        expect(score >= 0 && score <= 1 && level >= 0 && level <= 4).toBe(true);
      }),
    );
  });

  it('sees the same with a quoted block, a log or code added before, after or between', () => {
    fc.assert(
      fc.property(messages(language), messages(language), foreign(language), (one, other, added) => {
        const plain = meaning(readByAll(`${one}\n${other}`, language));
        expect(meaning(readByAll(`${added}\n${one}\n${other}`, language))).toEqual(plain);
        expect(meaning(readByAll(`${one}\n${other}\n${added}`, language))).toEqual(plain);
        const between = meaning(readByAll(`${one}\n${added}\n${other}`, language));
        expect(withoutWords(between)).toEqual(withoutWords(plain));
      }),
    );
  });

  it('gives the same level for another name or order number', () => {
    const pair = <T>(values: readonly [T, ...T[]]) =>
      fc.tuple(fc.constantFrom(...values), fc.constantFrom(...values));
    const place = fc.constantFrom(...introductions[language]);
    fc.assert(
      fc.property(
        messages(language),
        place,
        pair(names),
        pair(orders),
        (text, write, [one, other], [order, another]) => {
          const { level } = readByAll(`${write(one, order)} ${text}`, language);
          expect(readByAll(`${write(other, another)} ${text}`, language).level).toBe(level);
        },
      ),
    );
  });
});

/** What was read without the words, which hold the noise when a cue spans the whole message. */
function withoutWords(seen: ReturnType<typeof meaning>) {
  return { ...seen, cues: seen.cues.map(({ text, ...cue }) => cue) };
}

const names = ['Anna', 'Will', 'Sue', 'Mohammed', 'Jürgen', 'Grace', 'Nguyễn', "D'Angelo", 'Mark'] as const;
const orders = ['4711', '48213', '990112', '4471-88', 'AB-12345', '3SABC12345678', '#8812'] as const;

type Introduction = (name: string, order: string) => string;

/** How customers say who they are and which order it is. */
const introductions: Localised<readonly [Introduction, ...Introduction[]]> = {
  en: [
    (name, order) => `My name is ${name}, order ${order}.`,
    (name, order) => `${name} here, order number ${order}.`,
  ],
  nl: [
    (name, order) => `Ik ben ${name}, bestelling ${order}.`,
    (name, order) => `${name} hier, bestelnummer ${order}.`,
  ],
  de: [
    (name, order) => `Ich bin ${name}, Bestellung ${order}.`,
    (name, order) => `Hier ist ${name}, Bestellnummer ${order}.`,
  ],
  fr: [
    (name, order) => `Je suis ${name}, commande ${order}.`,
    (name, order) => `Ici ${name}, numéro de commande ${order}.`,
  ],
  es: [
    (name, order) => `Soy ${name}, pedido ${order}.`,
    (name, order) => `Me llamo ${name}, número de pedido ${order}.`,
  ],
};
