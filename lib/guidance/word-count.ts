/** The longest sentence an acknowledgement may have, in words (C8). */
export const mostWords = 25;

/** The sentences of a line; a question mark inside quotes does not end one, nor does the point of `12. März`. */
export function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[.!?])(?<!\b\d{1,2}\.)\s+/).filter((sentence) => sentence !== '');
}

/** Words of a sentence: what stands between spaces and holds a letter or a digit. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
