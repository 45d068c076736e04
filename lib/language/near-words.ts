/** Shorter words have too many neighbours that mean something else. */
const shortest = 7;
/** Words of no language are many; what was found is forgotten beyond this. */
const mostRemembered = 4_000;

/**
 * Finds which word of a list a mistyped one is meant to be: one letter too many, one missing or two swapped, in words of
 * seven letters or more, never the first or the last letter: those change the form of a word.
 */
export class NearWords {
  private readonly byStart = new Map<string, string[]>();
  private readonly found = new Map<string, string | undefined>();

  /** `words` as lib/language/tokens.ts folds them. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < shortest) continue;
      const key = startOf(word, word.length);
      const others = this.byStart.get(key);
      if (others) others.push(word);
      else this.byStart.set(key, [word]);
    }
  }

  /** The word that is meant; undefined when none of the list is near. */
  find(typed: string): string | undefined {
    if (typed.length < shortest - 1) return undefined;
    if (this.found.has(typed)) return this.found.get(typed);
    if (this.found.size >= mostRemembered) this.found.clear();
    const meant = this.look(typed);
    this.found.set(typed, meant);
    return meant;
  }

  private look(typed: string): string | undefined {
    for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
      const meant = this.byStart.get(startOf(typed, length))?.find((word) => isMistyped(word, typed));
      if (meant !== undefined) return meant;
    }
    return undefined;
  }
}

function startOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** Whether one slip of the fingers inside the word makes one of the other. Their lengths differ by one at most. */
function isMistyped(word: string, typed: string): boolean {
  let at = 1;
  while (at < word.length && word[at] === typed[at]) at += 1;
  if (at >= Math.min(word.length, typed.length)) return false;
  if (typed.length > word.length) return typed.slice(at + 1) === word.slice(at);
  if (typed.length < word.length) return word.slice(at + 1) === typed.slice(at);
  const isSwapped = word[at] === typed[at + 1] && word[at + 1] === typed[at];
  return isSwapped && word.slice(at + 2) === typed.slice(at + 2);
}
