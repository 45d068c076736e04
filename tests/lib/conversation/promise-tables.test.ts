import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearPromises } from '../../../lib/conversation/promises.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import type { Message, MessageId } from '../../../lib/transcript/types.ts';
import { chat } from './chat.ts';
import { german } from './promises/de.ts';
import { english } from './promises/en.ts';
import { spanish } from './promises/es.ts';
import { french } from './promises/fr.ts';
import { dutch } from './promises/nl.ts';
import type { PromiseTable } from './promises/table.ts';

const at = '2026-03-04T10:00:00+01:00'; // a Wednesday
const tables: Readonly<Record<Language, PromiseTable>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};
const least = { en: [60, 30], nl: [60, 30], de: [30, 15], fr: [30, 15], es: [30, 15] } as const;

describe.each(languages)('promises in %s', (language) => {
  const { promises, lookAlikes, misses } = tables[language];

  it('has a table as long as it must be', () => {
    expect(promises.length).toBeGreaterThanOrEqual(least[language][0]);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(least[language][1]);
  });

  it.each(promises)('hears "%s"', (text, act, who, by) => {
    const [first] = heard(text, language);
    expect(first && [first.act, first.who, first.by?.slice(5, 16).replace('T', ' ') ?? null]).toEqual([
      act,
      who ?? 'Robin',
      by,
    ]);
  });

  it.each(lookAlikes)('hears none in "%s"', (text) => {
    expect(heard(text, language).map(({ act, what }) => `${act}: ${what}`)).toEqual([]);
  });

  it.each(misses)('does not hear "%s" yet', (text) => {
    expect(heard(text, language)).toEqual([]);
  });

  it('hears none of them from the customer, in a note or from nobody', () => {
    for (const [text] of promises)
      for (const role of ['customer', 'note', 'system', 'unknown'] as const)
        expect(chat([[role, text, at]], at).promises).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = languages.flatMap((language) => [
    ...tables[language].promises.map(([text]) => text),
    ...tables[language].lookAlikes,
    ' and ',
    ', ',
    ' 24.11. ',
    '?',
    '\n',
  ]);
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((drawn) => drawn.join(' ')),
  );

  it('is heard without an error, and every promise stands where its span says', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        for (const { span, what, by } of heard(text, language)) {
          expect(text.slice(...span)).toBe(what);
          expect(what.length).toBeGreaterThan(0);
          if (by !== null) expect(Number.isNaN(Date.parse(by))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to its length', () => {
    for (const language of languages) {
      const piece = pieces.filter((_, index) => index % 7 === 0).join(', ');
      const text = (times: number) => `${piece}, `.repeat(times);
      const took = (times: number) => {
        // The time of this thread alone: how busy the machine is does not count.
        const start = process.threadCpuUsage();
        heard(text(times), language);
        return process.threadCpuUsage(start).user / 1000;
      };
      const best = (times: number) => Math.min(took(times), took(times), took(times));
      took(2);
      // Eight times the text; a quadratic walk would take 64 times as long.
      expect(best(32) / Math.max(1, best(4))).toBeLessThan(30);
    }
  });
});

function heard(text: string, language: Language) {
  const message: Message = {
    id: 'm1' as MessageId,
    role: 'agent',
    author: 'Robin',
    text,
    at,
    timeLabel: null,
  };
  return hearPromises([], message, language, at);
}
