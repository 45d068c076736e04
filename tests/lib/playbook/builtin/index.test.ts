import { describe, expect, it } from 'vitest';
import { builtinPlaybook } from '../../../../lib/playbook/builtin/index.ts';
import { languages } from '../../../../lib/playbook/language.ts';
import { slotsOf } from '../../../../lib/playbook/template.ts';
import type { OptionPlan, Template } from '../../../../lib/playbook/types.ts';

const written = ['en', 'nl'] as const;
const wordingsOf = (template: Template | undefined) =>
  typeof template === 'string' ? [template] : (template ?? []);

function wordings(option: OptionPlan, language: (typeof written)[number]): readonly string[] {
  return [option.offer, option.condition, option.deadline, option.owner, option.text].flatMap((text) =>
    wordingsOf(text?.[language]),
  );
}

describe.each(builtinPlaybook.topics)('the topic $id', (topic) => {
  it('has a name and a floor in every language of the interface', () => {
    for (const language of languages)
      expect([topic.name[language], topic.floor?.[language]]).not.toContain('');
  });

  it('offers two to four ways out, each with an id of its own', () => {
    const ids = topic.options.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(ids.length).toBeLessThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(written)('in %s', (language) => {
    it('has every part of every option, with values that exist', () => {
      for (const option of topic.options) {
        expect(option.condition).not.toBeNull();
        const parts = [option.offer, option.condition, option.deadline, option.text];
        for (const part of parts) expect(wordingsOf(part?.[language])).not.toEqual([]);
        if (option.owner) expect(wordingsOf(option.owner[language])).not.toEqual([]);
        for (const wording of wordings(option, language)) expect(() => slotsOf(wording)).not.toThrow();
      }
    });

    it('can always be said: the barest wording needs nothing from the chat', () => {
      const fromClock =
        /^(?:cutOff|dispatchDay|arrivalDay|bankDays|refundDay|traceDay|parcel|theParcel|firstParcel)$/;
      for (const option of topic.options) {
        const barest = wordingsOf(option.text[language]).at(-1) ?? '';
        expect(slotsOf(barest).filter((slot) => !fromClock.test(slot))).toEqual([]);
      }
    });

    it('is recognised in what the options themselves say to the customer', () => {
      for (const option of topic.options) {
        const words = option.mentions[language] ?? [];
        const texts = wordingsOf(option.text[language]).map((text) => text.toLowerCase());
        expect(
          texts.some((text) => words.some((word) => text.includes(word))),
          option.id,
        ).toBe(true);
      }
    });

    it('has two forms of address wherever a person is addressed', () => {
      const bare = topic.options
        .flatMap((option) => wordings(option, language))
        .map((text) => text.replace(/\{[^}]*\}/g, ''));
      if (language === 'nl')
        expect(bare.filter((text) => /\b(?:je|jij|jou|jouw|u|uw)\b/i.test(text))).toEqual([]);
    });
  });
});
