import type { Span } from '../transcript/types.ts';

/** A sentence and where it begins in the text it was taken from. */
export interface FactSentence {
  readonly text: string;
  readonly from: number;
}

/** Facts are looked for in the beginning of a text only: what a person types, not what was pasted behind it. */
const longestText = 4000;

// A full stop inside a number or a time (14.10, 3.50) does not end a sentence.
const sentenceEnd = /[.!?…]+(?=\s|$)|\n+/g;

/** Cuts a text into sentences, with their closing mark. */
export function factSentences(text: string): readonly FactSentence[] {
  const head = text.slice(0, longestText);
  const sentences: FactSentence[] = [];
  let from = 0;
  for (const end of head.matchAll(sentenceEnd)) {
    const to = end.index + end[0].length;
    sentences.push({ text: head.slice(from, to), from });
    from = to;
  }
  if (from < head.length) sentences.push({ text: head.slice(from), from });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}

/** Where the words caught in the group `fact` stand in the sentence; the pattern needs the flags `d` and `g`. */
export function factSpans(pattern: RegExp, sentence: string): readonly Span[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const span = match.indices?.groups?.fact;
    return span === undefined ? [] : [span];
  });
}
