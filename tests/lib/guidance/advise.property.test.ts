import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSources } from '../../../lib/guidance/data/line-sources.ts';
import type { Advice } from '../../../lib/guidance/types.ts';
import { sentencesOf, wordCount } from '../../../lib/guidance/word-count.ts';
import { writingIn } from '../../../lib/guidance/writing.ts';
import { slotsOf } from '../../../lib/playbook/template.ts';
import { adviceFor, type Chat } from './chat.ts';
import { generatedChat } from './generated-chats.ts';

/** Printed with every failure, so that it can be seen again. */
const seed = Date.now() % 1_000_000;
const advised = fc
  .sample(generatedChat, { numRuns: 2000, seed })
  .map((chat) => ({ chat, advice: adviceFor(chat) }));

/** What no reply may hold, in whatever case. */
const banned =
  /understand (?:your|how)|frustrat|inconvenience|apologi[sz]e for any|calm down|unfortunately|policy|as i said|you (?:must|need to|should have)|valued|nothing i can do|guarantee|!|vervelend|ongemak|helaas|begrijp|u moet\b(?! vragen)|zoals gezegd|gegarandeerd/i;

/** Says that the customer has been in touch about this before. */
const earlierContact =
  /told us|before|come back|explain|again|often|\b(?:al )?eerder|opnieuw|vaak|nog een keer|verteld/i;

const informalDutch = /\b(?:je|jij|jou|jouw)\b/i;
const formalDutch = /\b(?:u|uw)\b/i;

const unquoted = (text: string) => text.replace(/“[^”]*”/g, '');

function forEveryAdvice(check: (advice: Advice, chat: Chat) => void): void {
  for (const { chat, advice } of advised) if (advice !== null) check(advice, chat);
}

describe(`every advice (2,000 conversations, seed ${seed})`, () => {
  it('leaves the end to the agent only where a question waits for its answer', () => {
    forEveryAdvice(({ question, options }, { families }) => {
      if (question === '') expect([families?.includes('not_heard'), options.length]).toEqual([true, 0]);
    });
  });

  it('is filled, calm and free of stock phrases', () => {
    forEveryAdvice(({ reply, acknowledgements, options }) => {
      const texts = [reply, ...acknowledgements, ...options].map((part) => JSON.stringify(part));
      for (const text of texts)
        expect(text.replace(/^\{|\}$/g, '').replace(/"why":\{[^}]*\}|"floor":\{[^}]*\}/g, '')).not.toMatch(
          /[{}]/,
        );
      expect(unquoted(reply)).not.toMatch(banned);
    });
  });

  it('keeps acknowledgements short, distinct and three at most', () => {
    forEveryAdvice(({ acknowledgements }) => {
      const texts = acknowledgements.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeLessThanOrEqual(3);
      for (const text of texts) {
        expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
        for (const sentence of sentencesOf(text))
          expect(wordCount(sentence), sentence).toBeLessThanOrEqual(25);
      }
    });
  });

  it('plays back nothing the customer did not write', () => {
    forEveryAdvice(({ acknowledgements }, { turns }) => {
      const chat = turns.map(([, text]) => text.toLowerCase()).join('\n');
      for (const { text } of acknowledgements) {
        for (const [number] of text.matchAll(/\d+/g)) expect(chat).toContain(number);
        for (const [, quoted = ''] of text.matchAll(/“([^”]*)”/g))
          expect(chat).toContain(quoted.toLowerCase());
      }
    });
  });

  it('asks one question, at the end, and not for what is there', () => {
    forEveryAdvice(({ reply, question }, { turns }) => {
      const own = unquoted(reply);
      expect(own.match(/\?/g) ?? []).toHaveLength(question === '' ? 0 : 1);
      expect(own.endsWith(question)).toBe(true);
      const hasOrder = turns.some(
        ([role, text]) => role === 'customer' && /#48213|(?:umber|nummer) \d/.test(text),
      );
      if (hasOrder) expect(own).not.toMatch(/order or reference number|bestelnummer of kenmerk/);
    });
  });

  it('keeps to one form of address', () => {
    forEveryAdvice(({ reply, language, address }) => {
      if (language !== 'nl') return;
      expect(address).not.toBeNull();
      expect(unquoted(reply)).not.toMatch(address === 'formal' ? informalDutch : formalDutch);
    });
  });

  it('uses a name once at most, and never one made of an address or a firm', () => {
    forEveryAdvice(({ reply }) => {
      expect(reply.match(/\bAnna\b|\bSanne\b/g) ?? []).toHaveProperty(
        'length',
        reply.match(/Anna|Sanne/) ? 1 : 0,
      );
      expect(reply).not.toMatch(/example|Visitor|JANSEN/i);
    });
  });

  it('offers two options or more, or none', () => {
    forEveryAdvice(({ options, reply }) => {
      expect([0, 3]).toContain(options.length);
      for (const { text } of options) expect(reply).toContain(text);
    });
  });

  it('never repeats a line, nor a move twice running, nor a fact', () => {
    fc.assert(
      fc.property(generatedChat, (chat) => {
        const spent: { text: string; strategy: string }[] = [];
        for (let round = 0; round < 12; round += 1) {
          const first = adviceFor(chat, { spent: spent.map(({ text }) => text) })?.acknowledgements[0];
          if (first === undefined) return;
          expect(spent.map(({ text }) => text)).not.toContain(first.text);
          expect(first.strategy).not.toBe(spent.at(-1)?.strategy);
          spent.push(first);
        }
        expect.fail('the facts of a chat run out before twelve lines do');
      }),
      { numRuns: 300 },
    );
  });

  it('is there often enough to mean something', () => {
    expect(advised.filter(({ advice }) => advice !== null).length).toBeGreaterThan(800);
  });

  it('is the same for the same chat and clock', () => {
    for (const { chat, advice } of advised.slice(0, 200)) expect(adviceFor(chat)).toEqual(advice);
  });
});

describe.each(['en', 'nl'] as const)('the lines in %s', (language) => {
  const lines = writingIn(language).lines.flatMap((group) => group.lines);

  it('ask for a fact each, and no line stands twice', () => {
    expect(lines.filter((line) => slotsOf(line).length === 0)).toEqual([]);
    expect(lines).toEqual([...new Set(lines)]);
  });

  it('hold nothing that is banned', () => {
    expect(lines.filter((line) => banned.test(line))).toEqual([]);
  });

  it('speak of earlier contact only where the cue or a fact proves it', () => {
    const unproved = writingIn(language)
      .lines.filter(({ cause }) => cause !== 'repeat_contact')
      .flatMap((group) => group.lines)
      .filter((line) => !slotsOf(line).some((slot) => slot === 'contacts' || slot === 'nth'))
      .filter((line) => earlierContact.test(line));
    expect(unproved).toEqual([]);
  });

  it('say sorry only where the company failed twice, and once', () => {
    const sorry = writingIn(language).lines.filter((group) =>
      group.lines.some((line) => /\bsorry\b|spijt/.test(line)),
    );
    expect(sorry.every(({ reason }) => lineSources[reason] === 'F14')).toBe(true);
    expect(lines.filter((line) => (line.match(/\bsorry\b|spijt/g) ?? []).length > 1)).toEqual([]);
  });
});
