import type { Language } from './language.ts';
import type { PlaybookFile } from './schema.ts';
import type { Book, Playbook, PlaybookSettings, ReplyWords, TopicPlan } from './types.ts';
import type { Role } from './vocabulary.ts';

/** What holds until a team decides otherwise. */
const houseSettings: PlaybookSettings = {
  address: 'formal',
  voice: 'plain',
  cutOff: '17:00',
  opens: '09:00',
  closes: '18:00',
  expressDays: 1,
  bankDays: 3,
  traceDays: 2,
  answerHours: 2,
  updateMinutes: 30,
  currency: 'EUR',
};

const houseLimits: Readonly<Record<Role, number>> = { agent: 50, senior: 150, lead: 500 };

/** A playbook before any language has been loaded. */
export const emptyPlaybook: Playbook = {
  id: 'attune',
  settings: houseSettings,
  limits: houseLimits,
  sureFrom: 0.7,
  checks: {},
  books: {},
};

/**
 * The playbook with the files of one language in it, later files over earlier ones: a topic, an option, a gesture or a card
 * of the same id takes the place of the earlier one, lines come before the earlier ones. Settings and limits of any file
 * hold for every language. Throws RangeError when no file has the words a reply needs.
 */
export function withBook(playbook: Playbook, language: Language, files: readonly PlaybookFile[]): Playbook {
  const own = files.filter((file) => file.language === language);
  const book: Book = {
    language,
    words: wordsOf(own, language),
    topics: latest(own.flatMap(({ topics, sets }) => (topics ?? []).map((topic) => withSets(topic, sets)))),
    lines: own.toReversed().flatMap(({ lines }) => lines ?? []),
    gestures: latest(own.flatMap(({ gestures }) => gestures ?? [])),
    banned: own.flatMap(({ banned }) => banned ?? []),
    cards: Object.assign({}, ...own.map(({ cards }) => cards)),
  };
  return files.reduce<Playbook>(withDecisions, {
    ...playbook,
    books: { ...playbook.books, [language]: book },
  });
}

function withDecisions(playbook: Playbook, file: PlaybookFile): Playbook {
  return {
    ...playbook,
    id: file.settings || file.limits || file.topics ? file.id : playbook.id,
    settings: { ...playbook.settings, ...file.settings },
    limits: { ...playbook.limits, ...file.limits },
    sureFrom: file.sureFrom ?? playbook.sureFrom,
    checks: { ...playbook.checks, ...file.checks },
  };
}

function wordsOf(files: readonly PlaybookFile[], language: Language): ReplyWords {
  const words: NonNullable<PlaybookFile['words']> = Object.assign({}, ...files.map((file) => file.words));
  if (!isComplete(words))
    throw new RangeError(`No file has the words that hold a reply together in ${language}.`);
  return words;
}

function isComplete(words: NonNullable<PlaybookFile['words']>): words is ReplyWords {
  return words.agent !== undefined && words.choice !== undefined && words.closings !== undefined;
}

/** Each id once, in the order of its first mention, as it was said last. */
function latest<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((each) => [each.id, each])).values()];
}

function withSets(topic: TopicPlan, sets: PlaybookFile['sets']): TopicPlan {
  if (!sets) return topic;
  const expand = (pattern: string) => expandSets(pattern, sets);
  return {
    ...topic,
    signs: topic.signs.map((sign) => ({ ...sign, any: sign.any.map(expand) })),
    ...(topic.not ? { not: topic.not.map(expand) } : {}),
  };
}

/** The sets of a file that have been written out already: each stands in many signs. */
const writtenSets = new WeakMap<object, Map<string, string>>();

/** A pattern with the named patterns of its file written out; names it does not know belong to the language's grammar. */
export function expandSets(pattern: string, sets: NonNullable<PlaybookFile['sets']>): string {
  const written = writtenSets.get(sets) ?? new Map<string, string>();
  writtenSets.set(sets, written);
  return pattern.replace(/<(\w+)>/g, (whole, name: string) => {
    const set = sets[name];
    if (set === undefined) return whole;
    const known = written.get(name) ?? `(${expandSets(set, { ...sets, [name]: whole })})`;
    written.set(name, known);
    return known;
  });
}
