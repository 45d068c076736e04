import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/playbook/language.ts';
import { makeRedactor } from '../../../lib/privacy/redactor.ts';
import { labelsIn } from '../../../lib/privacy/words/all.ts';
import { german } from './sentences/de.ts';
import { english } from './sentences/en.ts';
import { spanish } from './sentences/es.ts';
import { french } from './sentences/fr.ts';
import { fresh } from './sentences/fresh.ts';
import { misses } from './sentences/misses.ts';
import { dutch } from './sentences/nl.ts';

const sentences = { en: english, nl: dutch, de: german, fr: french, es: spanish };

/** The text as a file of its own, in one language. */
const alone = (text: string, language: Language): string =>
  makeRedactor({ names: [], labels: labelsIn(language) }).redact(text).text;

describe.each(Object.entries(sentences) as [Language, typeof english][])(
  'redacting %s',
  (language, table) => {
    it.each(table.taken)('of “%s” leaves “%s”', (text, redacted) => {
      expect(alone(text, language)).toBe(redacted);
    });

    it.each(fresh[language])('of the message “%s” leaves “%s”', (text, redacted) => {
      expect(alone(text, language)).toBe(redacted);
    });

    it.each(misses[language])('does not see all of “%s”', (text, left) => {
      expect(alone(text, language)).toBe(left);
    });

    it.each(table.stays)('leaves “%s” as it is', (text) => {
      expect(alone(text, language)).toBe(text);
    });
  },
);
