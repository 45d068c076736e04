import { beforeAll, describe, expect, it } from 'vitest';
import { type BoundaryStep, boundaryLines } from '../../../lib/guidance/boundary/boundary-lines.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import { fillTemplate } from '../../../lib/playbook/template.ts';
import { boundaryStep } from '../../../lib/review/boundary-step.ts';
import { loadAllReviewWords, reviewWordsOf } from '../../../lib/review/words/load.ts';
import type { Role } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';
import { conversationOf } from '../guidance/chat.ts';

type Said = readonly [Role, string];

const insult: Readonly<Record<Language, string>> = {
  en: 'You are a fucking idiot, I hope you die.',
  nl: 'Jij bent een achterlijke kankerlul, ik hoop dat je doodgaat.',
  de: 'Du dreckige Fotze, ich hoffe du verreckst.',
  fr: 'J’espère que vous allez crever',
  es: 'Os voy a reventar, sé dónde trabajas y ojalá te mueras.',
};

/** A warning in an agent's own words. */
const own: Readonly<Record<Language, string>> = {
  en: 'Please stop insulting me. If this continues, I will close the chat.',
  nl: 'Ik accepteer geen scheldwoorden. Gaat het door, dan sluit ik de chat.',
  de: 'Bitte unterlassen Sie die Beleidigungen, sonst beende ich den Chat.',
  fr: 'Merci de rester respectueux. Si cela continue, je ferme la conversation.',
  es: 'Le pido que deje de insultarme. Si continúa, cerraré el chat.',
};

function stepAfter(language: Language, said: readonly Said[]): BoundaryStep | null {
  const words = reviewWordsOf(language);
  if (!words) throw new Error('The words are not there.');
  const { first, last, close } = boundaryLines[language];
  const team = wholePlaybook.books[language]?.lines.filter((line) => line.for === 'abuse') ?? [];
  const warnings = [first, last, ...team.flatMap(({ say }) => say)];
  const conversation = conversationOf({ turns: said, isRead: true });
  return boundaryStep(conversation, { words, warnings, closings: [close] });
}

describe('the step of the ladder that comes next', () => {
  beforeAll(loadAllReviewWords);

  describe.each(languages)('in %s', (language) => {
    const rude: Said = ['customer', insult[language]];
    const say = (step: BoundaryStep, form: 'informal' | 'formal' = 'formal'): Said => [
      'agent',
      fillTemplate(boundaryLines[language][step], {}, form) ?? '',
    ];

    it('goes from a warning to the last one and to the end, in either form of address', () => {
      for (const form of ['informal', 'formal'] as const) {
        const once = [rude, say('first', form), rude];
        const twice = [...once, say('last', form), rude];
        expect(stepAfter(language, [rude])).toBe('first');
        expect(stepAfter(language, once)).toBe('last');
        expect(stepAfter(language, twice)).toBe('close');
        expect(stepAfter(language, [...twice, say('close', form), rude])).toBeNull();
      }
    });

    it('knows a line of the playbook again, whatever it names', () => {
      const line = wholePlaybook.books[language]?.lines.find((each) => each.for === 'abuse');
      const text = fillTemplate(line?.say[0] ?? '', { thingObject: 'X 12' }, 'formal') ?? '';
      expect(text).toContain('X 12');
      expect(stepAfter(language, [rude, ['agent', text], rude])).toBe('last');
    });

    it('takes messages in a row for one warning', () => {
      expect(stepAfter(language, [rude, say('first'), say('last'), rude])).toBe('last');
    });

    it('is none once the customer has stopped, and where nobody was abusive', () => {
      expect(stepAfter(language, [rude, say('first'), ['customer', 'ok.']])).toBeNull();
      expect(stepAfter(language, [['customer', 'ok.']])).toBeNull();
    });

    it('does not hear a warning in an answer', () => {
      expect(stepAfter(language, [rude, ['agent', '4711'], rude])).toBe('first');
    });
  });

  it.each(languages)('hears an agent’s own words in %s', (language) => {
    const rude: Said = ['customer', insult[language]];
    expect(stepAfter(language, [rude, ['agent', own[language]], rude])).toBe('last');
  });
});
