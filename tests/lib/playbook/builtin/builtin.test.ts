import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../../../lib/conversation/topic-patterns.ts';
import type { Conversation } from '../../../../lib/conversation/types.ts';
import { offeredIn } from '../../../../lib/guidance/offered.ts';
import { mostWords, sentencesOf, wordCount } from '../../../../lib/guidance/word-count.ts';
import { type Language, languages } from '../../../../lib/playbook/language.ts';
import { readPlaybook } from '../../../../lib/playbook/read-playbook.ts';
import { type Form, fillTemplate, type SlotValues, slotsOf } from '../../../../lib/playbook/template.ts';
import type { Book, OptionPlan, Template, TopicPlan } from '../../../../lib/playbook/types.ts';
import { causes } from '../../../../lib/playbook/vocabulary.ts';
import { filesUnder } from '../../../../scripts/support/project-files.ts';
import { wholePlaybook } from '../../../../scripts/support/whole-playbook.ts';

const files = filesUnder('lib/playbook/builtin').filter((file) => file.endsWith('.yaml'));
const books = languages.map((language) => [language, bookOf(language)] as const);
const forms: readonly Form[] = ['informal', 'formal'];

function bookOf(language: Language): Book {
  const book = wholePlaybook.books[language];
  if (!book) throw new Error(`There is no book in ${language}.`);
  return book;
}

/** Something for every value, as long as such values are. */
const anything = new Proxy({} as SlotValues, {
  get: (_, slot) => (slot === 'nth' ? 'x' : 'xxxx xxxx'),
});

function textsOf(template: Template | undefined): readonly string[] {
  return template === undefined ? [] : typeof template === 'string' ? [template] : template;
}

function spoken(plan: OptionPlan): readonly string[] {
  return [...textsOf(plan.say), ...textsOf(plan.confirm)];
}

function everyText({ topics, lines, gestures }: Book): readonly string[] {
  return [
    ...topics.flatMap(({ options, next }) => [...options.flatMap(spoken), ...textsOf(next)]),
    ...lines.flatMap(({ say }) => say),
    ...gestures.flatMap(({ say }) => textsOf(say)),
  ];
}

describe.each(files)('%s', (file) => {
  it('is a playbook file without a fault', () => {
    const reading = readPlaybook(readFileSync(file, 'utf8'), checkPattern);
    expect(reading.ok ? [] : reading.problems).toEqual([]);
  });
});

describe.each(books)('the book of %s', (language, book) => {
  it('has lines for every cause and lane', () => {
    const answered = new Set(book.lines.map((line) => line.for));
    expect(causes.filter((cause) => !answered.has(cause))).toEqual([]);
  });

  it('has two to four ways out of every topic of shops', () => {
    const few = ['abusive', 'gesture', 'cannot_do', 'need_more_facts', 'waiting_on_other_team'];
    const lacking = book.topics.filter(({ id, options }) => options.length < (few.includes(id) ? 1 : 2));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('has the topics and ways out of English', () => {
    const outline = ({ topics }: Book) =>
      new Map(topics.map(({ id, options }) => [id, options.map((one) => one.id)]));
    const english = outline(bookOf('en'));
    for (const [id, options] of outline(book)) expect([id, options]).toEqual([id, english.get(id)]);
  });

  it('asks for nothing that English does not ask for', () => {
    const asked = ({ topics }: Book) =>
      topics.flatMap(({ id, options }) =>
        options.flatMap((plan) => (plan.asks ?? []).map((ask) => `${id}.${plan.id}: ${ask.id}`)),
      );
    const english = asked(bookOf('en'));
    expect(asked(book).filter((ask) => !english.includes(ask))).toEqual([]);
  });

  it.each(forms)('says nothing that is too long, shouts or has a gap, %s', (form) => {
    const faults = everyText(book).flatMap((text) => {
      const said = fillTemplate(text, anything, language === 'en' ? null : form) ?? '';
      const long = sentencesOf(said).some((sentence) => wordCount(sentence) > mostWords + 3);
      return long || /[{}!|]| {2}|\bundefined\b/.test(said) || said === '' ? [text] : [];
    });
    expect(faults).toEqual([]);
  });

  it('says nothing that it bans', () => {
    const banned = book.banned.map((phrase) => phrase.toLowerCase());
    const faults = everyText(book).filter((text) =>
      banned.some((phrase) => text.toLowerCase().includes(phrase)),
    );
    expect(faults).toEqual([]);
  });

  it('knows each way out again once it was offered, and takes it for no other of its topic', () => {
    const faults = book.topics.flatMap((topic) =>
      topic.options.flatMap((plan) =>
        textsOf(plan.say).flatMap((text) => {
          const said = fillTemplate(text, anything, language === 'en' ? null : 'formal') ?? '';
          const seen = offeredIn(agentSaying(said), topic.options, book).map(({ id }) => id);
          return seen.includes(plan.id) ? [] : [`${topic.id}.${plan.id}: ${said}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('uses every value it asks the agent for', () => {
    const faults = book.topics.flatMap(({ id, options }) =>
      options.flatMap((plan) =>
        (plan.asks ?? [])
          .filter((ask) => plan.cost !== ask.id && !isAskedIn(plan, ask.id))
          .map((ask) => `${id}.${plan.id}: ${ask.id}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('says what happened with a fact of the chat', () => {
    const bare = book.topics.filter(
      ({ failure, happened }: TopicPlan) =>
        failure === 'ours' && !happened.some((text) => slotsOf(text).length > 0),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

function isAskedIn(plan: OptionPlan, id: string): boolean {
  return [plan.offer, plan.if, plan.by, plan.own, plan.say, plan.confirm]
    .flatMap(textsOf)
    .some((text) => slotsOf(text).some((slot) => slot === `?${id}`));
}

function agentSaying(text: string): Conversation {
  return { turns: [{ message: { role: 'agent', text } }] } as unknown as Conversation;
}
