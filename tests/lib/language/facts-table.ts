import { describe, expect, it } from 'vitest';
import { type FactKind, readFacts } from '../../../lib/language/facts.ts';
import type { Language } from '../../../lib/playbook/language.ts';

export type Row = readonly [kind: FactKind, text: string, found: string];
export type LookAlike = readonly [kind: FactKind, text: string];

/** The texts of a kind found in one message. */
function textsOf(kind: FactKind, text: string, language: Language): readonly string[] {
  return readFacts([text], language)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);
}

/** Tests a table of sentences and the table of look-alikes beside it. */
export function testFacts(language: Language, rows: readonly Row[], lookAlikes: readonly LookAlike[]): void {
  describe(`facts of a chat in ${language}`, () => {
    it.each(rows)('%s in "%s"', (kind, text, found) => {
      expect(textsOf(kind, text, language)).toEqual([found]);
    });

    it.each(lookAlikes)('no %s in "%s"', (kind, text) => {
      expect(textsOf(kind, text, language)).toEqual([]);
    });
  });
}
