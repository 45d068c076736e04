import type { Grammar } from '../language/grammar/grammar.ts';
import { grammarOf } from '../language/grammar/load.ts';
import { ownWords } from '../language/own-words.ts';
import { compilePatterns, type Match, type Matcher } from '../language/pattern.ts';
import { spanOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Book, Playbook, TopicId } from '../playbook/types.ts';
import type { Message, MessageId, Span } from '../transcript/types.ts';
import { noTopicWords, type TopicWords } from './topic-words.ts';
import type { TopicReading } from './types.ts';
import { weighTopics } from './weigh-topics.ts';

/** A sign of a topic, where it was seen first. */
export interface SignSeen {
  /** The sign's pattern. */
  readonly sign: string;
  readonly topic: TopicId;
  readonly weight: number;
  /** What the sign is half of; a sign that says it all is its own. */
  readonly half: string;
  readonly message: MessageId;
  readonly span: Span;
}

/** Below this a topic is not even a guess. */
const guessedFrom = 0.3;

/** How far ahead of the next a topic must be to be known. */
const lead = 0.1;

/** The signs seen so far, with those of one more customer message. */
export function addSigns(
  seen: readonly SignSeen[],
  message: Message,
  language: Language | null,
  playbook: Playbook,
): readonly SignSeen[] {
  const book = language ? playbook.books[language] : undefined;
  const reader = book && signReader(book);
  if (!reader) return seen;
  const tokens = ownWords(message.text);
  const found = reader.matcher.find(tokens);
  const signOf = ({ pattern }: Match) => reader.signs[pattern];
  const elsewhere = new Set(found.map(signOf).flatMap((sign) => (sign?.weight === 0 ? [sign.topic] : [])));
  const all = [...seen];
  for (const match of found) {
    const sign = signOf(match);
    if (!sign || elsewhere.has(sign.topic) || isSeen(all, sign)) continue;
    all.push({ ...sign, message: message.id, span: spanOf(tokens, match.from, match.to) });
  }
  return all;
}

/** The same sign seen twice speaks no louder. */
function isSeen(seen: readonly SignSeen[], { sign, topic }: Pick<SignSeen, 'sign' | 'topic'>): boolean {
  return seen.some((other) => other.sign === sign && other.topic === topic);
}

/** What signs and learned words speak for, the likeliest first. Halves of signs combine like independent evidence. */
export function topicsOf(
  seen: readonly SignSeen[],
  words: Pick<TopicWords, 'learned' | 'pieces'> = noTopicWords,
): readonly TopicReading[] {
  const signs = [...new Set(seen.map(({ topic }) => topic))]
    .map((id) => readingOf(id, seen))
    .filter(({ confidence }) => confidence >= guessedFrom);
  return [...weighTopics(signs, words)].sort((a, b) => b.confidence - a.confidence).slice(0, 3);
}

/** The topic that is known: sure enough for the playbook, and clearly ahead of any other. */
export function knownTopic(
  [first, second]: readonly TopicReading[],
  { sureFrom }: Pick<Playbook, 'sureFrom'>,
): TopicReading | null {
  if (!first || first.confidence < sureFrom) return null;
  return second && first.confidence - second.confidence < lead * (1 - second.confidence) ? null : first;
}

function readingOf(id: TopicId, seen: readonly SignSeen[]): TopicReading {
  const halves = strongestOfEachHalf(seen.filter(({ topic }) => topic === id));
  const doubt = halves.reduce((left, { weight }) => left * (1 - weight), 1);
  return { id, confidence: 1 - doubt, evidence: halves.map(({ message, span }) => ({ message, span })) };
}

function strongestOfEachHalf(signs: readonly SignSeen[]): readonly SignSeen[] {
  const strongest = new Map<string, SignSeen>();
  for (const sign of signs)
    if (sign.weight > (strongest.get(sign.half)?.weight ?? 0)) strongest.set(sign.half, sign);
  return [...strongest.values()];
}

interface SignReader {
  readonly matcher: Matcher;
  readonly signs: readonly Pick<SignSeen, 'sign' | 'topic' | 'weight' | 'half'>[];
}

const readers = new WeakMap<Book, SignReader>();

/** The compiled signs of a book, made at first use; null before its grammar is loaded. Throws a PatternError that names the topic. */
function signReader(book: Book): SignReader | null {
  const known = readers.get(book);
  const grammar = grammarOf(book.language);
  if (known || !grammar) return known ?? null;
  const made = compileSigns(book, grammar);
  readers.set(book, made);
  return made;
}

/** Whether every sign of a book is a pattern that can be read; true as well while its grammar has not been loaded. */
export function canReadSigns(book: Book): boolean {
  try {
    signReader(book);
    return true;
  } catch {
    return false;
  }
}

function compileSigns({ topics }: Book, grammar: Grammar): SignReader {
  const signs = topics.flatMap(({ id, signs, not = [] }) => [
    ...signs.flatMap(({ any, weight, half }) =>
      any.map((sign) => ({ sign, topic: id, weight, half: half ?? sign })),
    ),
    ...not.map((sign) => ({ sign, topic: id, weight: 0, half: sign })),
  ]);
  const sources = signs.map(({ sign, topic }) => ({ id: `signs of ${topic}`, pattern: sign }));
  return { matcher: compilePatterns(sources, grammar), signs };
}
