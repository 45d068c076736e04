import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRedactor, restore } from '../../../lib/privacy/redactor.ts';
import { labelsIn } from '../../../lib/privacy/words/all.ts';
import { german } from './sentences/de.ts';
import { english } from './sentences/en.ts';
import { spanish } from './sentences/es.ts';
import { french } from './sentences/fr.ts';
import { dutch } from './sentences/nl.ts';

const texts = [english, dutch, german, french, spanish].flatMap(({ taken, stays }) => [
  ...taken.map(([text]) => text),
  ...stays,
]);

const pieces = fc.oneof(
  { arbitrary: fc.constantFrom(...texts), weight: 3 },
  fc.constantFrom(
    'Anna',
    'ANNA BAKKER',
    'İ',
    '1234',
    '06-12 34',
    'a@b.nl',
    '4111 1111',
    '[name',
    '1]',
    'Dear',
    '\n',
    'é',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const anyText = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' '));
const make = (all: readonly string[]) =>
  makeRedactor({ names: ['Anna Bakker'], labels: labelsIn('en'), texts: all });

describe('redacting any file', () => {
  it('can be undone', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (file) => {
        const redactor = make(file);
        for (const text of file) expect(restore(redactor.redact(text))).toBe(text);
      }),
    );
  });

  it('finds nothing more in what it has redacted', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (file) => {
        const redactor = make(file);
        for (const text of file) {
          const once = redactor.redact(text).text;
          expect(redactor.redact(once).text).toBe(once);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no value that it took out, with other blanks neither', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (file) => {
        const redactor = make(file);
        const left = file.map((text) => redactor.redact(text).text.replace(/\[[^[\]]*\]/g, '|'));
        const codes = redactor.replaced.filter(({ kind }) => ['card', 'iban', 'email', 'id'].includes(kind));
        for (const { original } of codes) {
          const bare = original.replace(/[^A-Za-z0-9@]/g, '').toLowerCase();
          const whole = new RegExp(`(?<![a-z0-9])${[...bare].join('[ .-]?')}(?![a-z0-9])`, 'i');
          for (const text of left) expect(text).not.toMatch(whole);
        }
      }),
    );
  });

  it('leaves no spelling of the name on the page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: left } = make([]).redact(text);
        expect(left).not.toMatch(/(?<![\p{L}\p{N}])anna(?![\p{L}\p{M}\p{N}])/iu);
      }),
    );
  });

  it('says of each span what stood there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const redactor = make([]);
        const made = redactor.redact(text);
        const known = new Set(redactor.replaced.map(({ placeholder }) => placeholder));
        for (const { span } of made.spans) expect(known).toContain(made.text.slice(...span));
      }),
    );
  });
});
