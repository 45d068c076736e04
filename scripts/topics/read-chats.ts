import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Language, languageOf } from '../../lib/playbook/language.ts';
import type { ConversationId, MessageId, Role, Transcript } from '../../lib/transcript/types.ts';
import { UsageError } from '../support/usage-error.ts';
import { topicsOfIntent } from './intents.ts';

/** A conversation and what it is about. */
export interface TopicChat {
  readonly transcript: Transcript;
  /** Any of these is right; empty means that it is about none. */
  readonly topics: readonly string[];
}

/** The conversations of one file. */
export interface TopicSet {
  readonly name: string;
  readonly language: Language;
  readonly chats: readonly TopicChat[];
}

const roles: Readonly<Record<string, Role>> = { c: 'customer', a: 'agent', b: 'bot' };

/** Reads `.tsv` files of corpus/topics, or `.jsonl` sets of labelled requests whose intents stand in intents.ts. */
export function readTopicSet(file: string): TopicSet {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const name = basename(file).replace(/\.(?:tsv|jsonl)$/, '');
  if (file.endsWith('.jsonl')) return { name, language: 'en', chats: lines.flatMap(requestsIn) };
  const language = languageOf(name.split('.').at(-1) ?? '');
  if (!language) throw new UsageError(`${file} does not end in a language: name it like ecommerce.en.tsv.`);
  return { name, language, chats: lines.map(chatOf) };
}

function chatOf(line: string, index: number): TopicChat {
  const [label = '', said = ''] = line.split('\t');
  const turns = said
    .split(' ¦ ')
    .map((turn) => [roles[turn[0] ?? ''] ?? 'customer', turn.slice(2).trim()] as const);
  return { transcript: transcriptOf(index, turns), topics: label === 'none' ? [] : label.split('|') };
}

/** Each labelled request is a conversation of its own; those whose intent is in no table are left out. */
function requestsIn(line: string, index: number): readonly TopicChat[] {
  const { turns } = JSON.parse(line) as {
    turns: readonly { role: string; text: string; raw?: { intent?: string | null } }[];
  };
  return turns.flatMap(({ role, text, raw }) => {
    const topics = role === 'customer' ? topicsOfIntent(raw?.intent) : null;
    return topics ? [{ transcript: transcriptOf(index, [['customer', text]]), topics }] : [];
  });
}

function transcriptOf(index: number, turns: readonly (readonly [Role, string])[]): Transcript {
  const messages = turns.map(([role, text], at) => ({
    id: `m${at}` as MessageId,
    role,
    author: null,
    text,
    at: null,
    timeLabel: null,
  }));
  const health = { rows: messages.length, read: messages.length, unknownRoles: 0, partial: false };
  return { conversation: `paste:${index}` as ConversationId, customer: null, messages, health };
}
