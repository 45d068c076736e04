import type { Span } from '../transcript/types.ts';
import type { FactPatterns } from './facts-patterns.ts';
import { factSpans } from './facts-spans.ts';
import type { PatternReading } from './pattern-reading.ts';

const mostWords = 4;
/** `l'article` is the word `article`. */
const elided = /^[dl]['’]/i;
const wordForm = /[\p{L}\p{N}'’-]+/gu;

/**
 * What a sentence says was ordered: the phrases the language's own patterns catch, each cut to its noun phrase. An
 * English reader knows better where such a phrase ends. In a sentence on deliveries that no pattern foresaw, what the
 * customer calls "my" is taken.
 */
export function itemsIn(
  sentence: PatternReading,
  patterns: FactPatterns,
  nouns: readonly Span[],
): readonly Span[] {
  const caught = patterns.items.flatMap((pattern) => factSpans(pattern, sentence));
  const isForeseen = caught.length > 0 || !sentence.holds(patterns.delivery);
  return (isForeseen ? caught : factSpans(patterns.owned, sentence))
    .map((span) => nouns.find(([from]) => from === span[0]) ?? span)
    .flatMap((span) => nounPhrase(sentence.text, span, patterns));
}

/** What was ordered, where a whole clause does nothing but name it. */
export function answersIn(sentence: PatternReading, patterns: FactPatterns): readonly Span[] {
  return patterns.answers
    .flatMap((pattern) => factSpans(pattern, sentence))
    .filter(([from, to]) => {
      const words = sentence.text.slice(from, to).toLowerCase().split(' ');
      const isJudgement = words.some((word) => patterns.judgements.has(word) || patterns.itemEnds.has(word));
      const nouns = patterns.wholeItems ? words : words.slice(-1);
      return !isJudgement && nouns.every((word) => isThing(word, patterns, patterns.wholeItems ? 1 : 3));
    });
}

/**
 * The span up to the first word that cannot belong to a noun phrase; nothing when no thing is left, or more words than
 * a noun phrase has: then its end is not known.
 */
function nounPhrase(sentence: string, [from, to]: Span, patterns: FactPatterns): readonly Span[] {
  const words = [...sentence.slice(from, to).matchAll(wordForm)];
  if (patterns.wholeItems)
    return words.every(([word]) => isThing(word.replace(elided, ''), patterns, 1)) ? [[from, to]] : [];
  const ends = words.findIndex(([word]) => patterns.itemEnds.has(word.toLowerCase()));
  const kept = ends === -1 ? words : words.slice(0, ends);
  const nounAt = kept.findIndex(([word]) => !patterns.attribute.test(word));
  const phrase = nounAt === -1 ? kept : kept.slice(0, nounAt + 1);
  const noun = phrase.at(-1);
  if (noun === undefined || phrase.length > mostWords || !isThing(noun[0], patterns)) return [];
  return [[from, from + noun.index + noun[0].length]];
}

function isThing(noun: string, { notItems }: FactPatterns, shortest = 3): boolean {
  return noun.length >= shortest && !/\d/.test(noun) && !notItems.has(noun.toLowerCase());
}
