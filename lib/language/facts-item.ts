import type { Span } from '../transcript/types.ts';
import type { FactPatterns } from './facts-patterns.ts';
import { factSpans } from './facts-spans.ts';

const mostWords = 3;
const wordForm = /[\p{L}\p{N}'’-]+/gu;

/**
 * What a sentence says was ordered: the phrases the language's own patterns catch, each cut to its noun phrase. An
 * English reader knows better where such a phrase ends, and finds the customer's own things in sentences on deliveries
 * that no pattern foresaw.
 */
export function itemsIn(sentence: string, patterns: FactPatterns, nouns: readonly Span[]): readonly Span[] {
  const caught = patterns.items
    .flatMap((pattern) => factSpans(pattern, sentence))
    .map((span) => nouns.find(([from]) => from === span[0]) ?? span);
  const seen = caught.length === 0 && patterns.delivery.test(sentence) ? nouns.filter(isOwn(sentence)) : [];
  return [...caught, ...seen].flatMap((span) => nounPhrase(sentence, span, patterns));
}

function isOwn(sentence: string): (span: Span) => boolean {
  return ([from]) => /\bmy\s+$/i.test(sentence.slice(0, from));
}

/** The span up to the first word that cannot belong to a noun phrase; nothing when no thing is left. */
function nounPhrase(sentence: string, [from, to]: Span, patterns: FactPatterns): readonly Span[] {
  const words = [...sentence.slice(from, to).matchAll(wordForm)];
  const end = words.findIndex((word) => patterns.itemEnds.has(word[0].toLowerCase()));
  const kept = words.slice(0, end === -1 ? mostWords : Math.min(end, mostWords));
  const noun = kept.at(-1);
  if (noun === undefined || !isThing(noun[0], patterns)) return [];
  return [[from, from + noun.index + noun[0].length]];
}

function isThing(noun: string, { notItems }: FactPatterns): boolean {
  return noun.length > 2 && !/\d/.test(noun) && !notItems.has(noun.toLowerCase());
}
