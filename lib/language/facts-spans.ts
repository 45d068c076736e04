import { maskText } from '../transcript/masking.ts';
import type { Span } from '../transcript/types.ts';
import type { PatternReading } from './pattern-reading.ts';

/** A sentence and where it begins in the text it was taken from. */
export interface FactSentence {
  /** The customer's own running words: quotes, links, signatures and codes are blanked. */
  readonly text: string;
  /** The same place as it was written. */
  readonly written: string;
  readonly from: number;
}

/** Facts are looked for in the beginning of a text only: what a person types, not what was pasted behind it. */
const longestText = 4000;

// A full stop inside a number or a time (14.10, 3.50), after "no." or in "12. März" and "zum 3. Mal" does not end a sentence.
const sentenceEnd =
  /(?<!\b(?:no|nr))[.!?…]+(?=\s|$)(?!(?<=\b\d{1,2}\.) (?:jan|feb|mär|maer|marz|apr|mai|jun|jul|aug|sep|okt|nov|dez|mal\b))|\n+/gi;

/** Cuts a text into sentences, with their closing mark. */
export function factSentences(text: string): readonly FactSentence[] {
  const written = text.slice(0, longestText);
  const own = maskText(written);
  const ends = [...own.matchAll(sentenceEnd)].map((end) => end.index + end[0].length);
  return [...ends, own.length]
    .map((to, index) => ({ from: ends[index - 1] ?? 0, to }))
    .map(({ from, to }) => ({ text: own.slice(from, to), written: written.slice(from, to), from }))
    .filter((sentence) => sentence.text.trim() !== '');
}

/** Where the words caught in the group `fact` stand in the sentence; the pattern needs the flags `d` and `g`. */
export function factSpans(pattern: RegExp, sentence: PatternReading): readonly Span[] {
  const fitting = sentence.of(pattern);
  if (fitting === null) return [];
  return [...sentence.text.matchAll(fitting)].flatMap((match) => {
    const span = match.indices?.groups?.fact;
    return span === undefined ? [] : [span];
  });
}
