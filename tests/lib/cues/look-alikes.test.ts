import { describe, expect, it } from 'vitest';
import { readTurn } from '../../../lib/cues/read-turn.ts';
import { isShown } from '../../../lib/cues/shown.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import { german } from './look-alikes/de.ts';
import { english } from './look-alikes/en.ts';
import { spanish } from './look-alikes/es.ts';
import { french } from './look-alikes/fr.ts';
import { dutch } from './look-alikes/nl.ts';
import type { LookAlike } from './look-alikes/row.ts';

const lists: Readonly<Record<Language, readonly LookAlike[]>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};

for (const language of Object.keys(lists) as Language[]) {
  describe(`look-alikes of ${language}`, () => {
    it.each(lists[language])('"%s"', (text, expected) => {
      const shown = readTurn(text, language).cues.filter(isShown);
      expect(shown.map(({ family }) => family).sort()).toEqual([...expected].sort());
    });
  });
}
