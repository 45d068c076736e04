import type { Language } from '../playbook/language.ts';
import type { Span } from '../transcript/types.ts';
import type { EnglishReader } from './english.ts';
import type { Fact, FactKind } from './facts.ts';
import { codePatterns } from './facts-codes.ts';
import { answersIn, itemsIn } from './facts-item.ts';
import { factPatternsOf } from './facts-load.ts';
import type { FactPattern, FactPatterns } from './facts-patterns.ts';
import { relationPatterns } from './facts-relation.ts';
import { type FactSentence, factSpans } from './facts-spans.ts';
import { PatternReading } from './pattern-reading.ts';

/** A fact that does not know its turn yet. */
type Found = Omit<Fact, 'turn'>;

/** What a fact is about and where it stands in its sentence. */
type Located = readonly [FactKind, Span];

/** Whether the texts speak of an order or its delivery. Only then does a bare `a blue jacket` name what was ordered. */
export function isAboutOrder(texts: readonly string[], language: Language): boolean {
  const delivery = factPatternsOf(language)?.delivery;
  return delivery !== undefined && texts.some((text) => new PatternReading(text).holds(delivery));
}

/** The facts of one sentence, spans counted in the whole text. */
export function factsOfSentence(
  sentence: FactSentence,
  language: Language,
  { reader, ofOrder }: { readonly reader: EnglishReader | undefined; readonly ofOrder: boolean },
): readonly Found[] {
  const patterns = factPatternsOf(language);
  if (patterns === null) return [];
  const named = reader?.read(sentence.text) ?? { nouns: [], people: [], places: [] };
  const own = new PatternReading(sentence.text);
  const written = sentence.written === sentence.text ? own : new PatternReading(sentence.written);
  const found: readonly Located[] = [
    ...codePatterns.flatMap((pattern) => read(pattern, written, patterns)),
    ...relationPatterns(language).flatMap((pattern) => read(pattern, own, patterns)),
    ...patterns.words.flatMap((pattern) => read(pattern, own, patterns)),
    ...statementsIn(own, patterns),
    ...datesIn(own, patterns),
    ...itemsIn(own, patterns, named.nouns).map((span) => ['item', span] as const),
    ...(ofOrder ? answersIn(own, patterns) : []).map((span) => ['item', span] as const),
    ...named.people.map((span) => ['person', span] as const),
    ...named.places.map((span) => ['place', span] as const),
  ];
  return found.filter(isFirst).map(([kind, span]) => fact(kind, span, sentence));
}

/** Two patterns may see the same words. */
function isFirst([kind, [from]]: Located, index: number, all: readonly Located[]): boolean {
  return all.findIndex(([otherKind, [otherFrom]]) => otherKind === kind && otherFrom === from) === index;
}

function read(
  { kind, pattern, own, affirmed, certain }: FactPattern,
  sentence: PatternReading,
  patterns: FactPatterns,
): Located[] {
  const before = (from: number) => sentence.text.slice(0, from);
  return factSpans(pattern, sentence)
    .filter(([from]) => !own || isOwnDeed(before(from), sentence, patterns))
    .filter(([from]) => !affirmed || !sentence.holds(patterns.negations, lastClause(before(from))))
    .filter(([from]) => !certain || !isDoubted(lastClause(before(from)), sentence, patterns))
    .map((span) => [kind, span]);
}

/** Days and times belong to the statement of their sentence: the status claims them, or they were promised. */
function statementsIn(sentence: PatternReading, patterns: FactPatterns): Located[] {
  return patterns.statements
    .filter(({ pattern }) => sentence.holds(pattern))
    .flatMap(({ day, time }) => [
      ...firstOf(day, patterns.day, sentence),
      ...firstOf(time, patterns.time, sentence),
    ]);
}

/** The first span of a pattern as a fact of a kind, if there is one. */
function firstOf(kind: FactKind | null, pattern: RegExp, sentence: PatternReading): Located[] {
  if (kind === null) return [];
  return factSpans(pattern, sentence)
    .slice(0, 1)
    .map((span) => [kind, span]);
}

/** A day of the calendar in a sentence that claims and promises nothing, and does not count from it. */
function datesIn(sentence: PatternReading, patterns: FactPatterns): Located[] {
  if (patterns.statements.some(({ pattern }) => sentence.holds(pattern))) return [];
  return factSpans(patterns.date, sentence).map((span) => ['date', span]);
}

function isDoubted(before: string, sentence: PatternReading, { negations, doubts }: FactPatterns): boolean {
  return sentence.holds(negations, before) || sentence.holds(doubts, before);
}

/** Whether the last doer named before a deed is the customer (or nobody, as in "Waited in all day"), undenied. */
function isOwnDeed(before: string, sentence: PatternReading, patterns: FactPatterns): boolean {
  const doers = sentence.of(patterns.doers);
  const doer = doers && [...before.matchAll(doers)].at(-1);
  if (!doer) return !sentence.holds(patterns.denials, before);
  const since = before.slice(doer.index + doer[0].length);
  return patterns.self.test(doer[0]) && !sentence.holds(patterns.denials, since);
}

function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1);
}

function fact(kind: FactKind, [from, to]: Span, sentence: FactSentence): Found {
  return {
    kind,
    text: sentence.written.slice(from, to),
    span: [from + sentence.from, to + sentence.from],
  };
}
