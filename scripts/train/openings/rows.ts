import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from '../../../lib/language/tokens.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import type { TopicPlan } from '../../../lib/playbook/types.ts';
import { readCorpus } from '../../support/corpus.ts';
import { projectFolder } from '../../support/project-files.ts';
import { wholePlaybook } from '../../support/whole-playbook.ts';
import { readTopicSet, type TopicChat } from '../../topics/read-chats.ts';
import { gramsOf, wordsSeen } from '../rows.ts';
import type { TopicRow } from './fit.ts';

/** What stands for being about none of the topics. */
export const none = 'none';

/** How much each source counts beside an opening that somebody wrote for its topic. */
const shares = { phrase: 0.5, turn: 0.2, sign: 0.3, happened: 0.3, name: 1 } as const;

/** An opening with the words of its customer. */
export interface Opening {
  readonly chat: TopicChat;
  readonly tokens: readonly Token[];
  readonly topic: string;
}

/** The topics of a language, none of them last. */
export function topicsIn(language: Language): readonly string[] {
  return [...(wholePlaybook.books[language]?.topics ?? []).map(({ id }) => id), none];
}

/** The openings written for the topics, in the order of their file. */
export function readOpenings(language: Language): readonly Opening[] {
  return readTopicSet(fileOf(`${language}.tsv`)).chats.map((chat) => ({
    chat,
    tokens: chat.transcript.messages
      .filter(({ role }) => role === 'customer')
      .flatMap(({ text }) => wordsSeen(text, language)),
    topic: chat.topics[0] ?? none,
  }));
}

/** An opening as a row to learn from. */
export function rowOf({ tokens, topic }: Opening, topics: readonly string[]): TopicRow {
  return { grams: gramsOf(tokens), topic: topics.indexOf(topic), weight: 1 };
}

/** What else tells how a topic is spoken of: phrases, turns of the corpus, and what the playbook says of it. */
export function readBeside(language: Language, topics: readonly string[]): readonly TopicRow[] {
  const rows: TopicRow[] = [];
  const add = (topic: string, text: string, weight: number) => {
    const place = topics.indexOf(topic);
    if (place >= 0) rows.push({ grams: gramsOf(wordsSeen(text, language)), topic: place, weight });
  };
  for (const line of readFileSync(fileOf(`phrases.${language}.tsv`), 'utf8').split('\n')) {
    const [topic = '', phrases = ''] = line.split('\t');
    for (const phrase of phrases.split(';')) add(topic, phrase.trim(), shares.phrase);
  }
  for (const { topic, turns, part, ...chat } of readCorpus(join(projectFolder, 'corpus'))) {
    if (part !== 'train' || chat.language !== language) continue;
    for (const { role, text } of turns) if (role === 'customer') add(topic, text, shares.turn);
  }
  for (const topic of wholePlaybook.books[language]?.topics ?? [])
    for (const [text, share] of textsOf(topic)) add(topic.id, text, share);
  return rows;
}

function textsOf({ name, happened = [], signs }: TopicPlan): readonly (readonly [string, number])[] {
  return [
    [name, shares.name],
    ...happened.map((text) => [text.replaceAll(/\{[^}]*\}/g, ','), shares.happened] as const),
    ...signs.flatMap(({ any }) => any.map((sign) => [sign, shares.sign] as const)),
  ];
}

function fileOf(name: string): string {
  return join(projectFolder, 'corpus/openings', name);
}
