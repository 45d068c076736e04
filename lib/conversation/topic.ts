import type { Grammar } from '../language/grammar/grammar.ts';
import { grammarOf } from '../language/grammar/load.ts';
import { ownWords } from '../language/own-words.ts';
import { compilePatterns, type Matcher } from '../language/pattern.ts';
import { spanOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Playbook, TopicId } from '../playbook/types.ts';
import type { Message, MessageId, Span } from '../transcript/types.ts';
import type { TopicReading } from './types.ts';

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

/** A topic is named from this confidence on. */
const namedFrom = 0.6;

/** The signs seen so far, with those of one more customer message. */
export function addSigns(
  seen: readonly SignSeen[],
  message: Message,
  language: Language | null,
  playbook: Playbook,
): readonly SignSeen[] {
  const reader = language ? signReader(playbook, language) : null;
  if (!reader) return seen;
  const tokens = ownWords(message.text);
  const found = reader.matcher.find(tokens).flatMap(({ pattern, from, to }) => {
    const sign = reader.signs[pattern];
    return sign ? [{ ...sign, message: message.id, span: spanOf(tokens, from, to) }] : [];
  });
  const elsewhere = new Set(found.filter(({ weight }) => weight === 0).map(({ topic }) => topic));
  return [...seen, ...found.filter(({ topic }) => !elsewhere.has(topic))].filter(isFirst);
}

/** The same sign seen twice speaks no louder. */
function isFirst({ sign, topic }: SignSeen, index: number, all: readonly SignSeen[]): boolean {
  return all.findIndex((other) => other.sign === sign && other.topic === topic) === index;
}

/** The topic that the signs speak for most, or null when none is sure enough. Halves combine like independent evidence. */
export function topicOf(seen: readonly SignSeen[]): TopicReading | null {
  const readings = [...new Set(seen.map(({ topic }) => topic))].map((id) => readingOf(id, seen));
  const [best] = readings.sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= namedFrom ? best : null;
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

const readers = new WeakMap<Playbook, Map<Language, SignReader>>();

/**
 * The compiled signs of a playbook in one language, made at first use; null before the language's grammar is loaded.
 * Throws a PatternError that names the topic.
 */
function signReader(playbook: Playbook, language: Language): SignReader | null {
  const known = readers.get(playbook) ?? new Map<Language, SignReader>();
  readers.set(playbook, known);
  const reader = known.get(language);
  if (reader) return reader;
  const grammar = grammarOf(language);
  if (!grammar) return null;
  const made = compileSigns(playbook, grammar);
  known.set(language, made);
  return made;
}

function compileSigns(playbook: Playbook, grammar: Grammar): SignReader {
  const signs = playbook.topics.flatMap(({ id, signs }) =>
    (signs[grammar.language] ?? []).map(({ pattern, weight, half }) => ({
      sign: pattern,
      topic: id,
      weight,
      half: half ?? pattern,
    })),
  );
  const sources = signs.map(({ sign, topic }) => ({ id: `signs of ${topic}`, pattern: sign }));
  return { matcher: compilePatterns(sources, grammar), signs };
}
