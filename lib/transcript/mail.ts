/** The line mail programs put above what they quote, as Gmail, Apple Mail and Thunderbird write it. */
const attributions: readonly (readonly [opens: string, wrote: string])[] = [
  ['On ', ' wrote'],
  ['Op ', ' schreef'],
  ['Am ', ' schrieb'],
  ['Le ', ' a écrit'],
  ['El ', ' escribió'],
  ['Em ', ' escreveu'],
  ['Il ', ' ha scritto'],
];

/** The rule of dashes above a quoted original, and the two dashes above a signature (RFC 3676 §4.3). */
const separator = /^(?:-- ?|-{4,}[^-]{3,60}-{4,})$/;

const longestAttribution = 300;

/**
 * Where the words of the writer end in a mail and its signature or quoted history begins. Takes the text, gives a
 * UTF-16 offset: the whole length when nothing follows, or when everything does (a mail that is only forwarded).
 */
export function endOfOwnWords(text: string): number {
  const lines = text.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const isEnd = separator.test(line) || introducesQuote(line, lines[index + 1] ?? '');
    if (isEnd) return text.slice(0, offset).trim() ? offset : text.length;
    offset += line.length + 1;
  }
  return text.length;
}

/** The line may be broken in two. A date is in it always, which a sentence of the writer's own seldom has. */
function introducesQuote(line: string, next: string): boolean {
  return [line, `${line} ${next}`].some(
    (whole) =>
      whole.length <= longestAttribution &&
      whole.endsWith(':') &&
      /\d/.test(whole) &&
      attributions.some(([opens, wrote]) => whole.startsWith(opens) && whole.includes(wrote)),
  );
}
