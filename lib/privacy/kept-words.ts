import { codeKey, foldWords, wordKey } from './fold.ts';
import { SpellingTree } from './spelling-tree.ts';
import type { Found } from './types.ts';

/** What the agent wants to stay, in any spelling. */
export class Kept {
  readonly #words: ReadonlySet<string>;
  readonly #codes: ReadonlySet<string>;
  readonly #places = new SpellingTree<true>();

  constructor(keep: readonly string[]) {
    this.#words = new Set(keep.map(wordKey));
    this.#codes = new Set(keep.map(codeKey).filter((key) => /\d{4}/.test(key)));
    for (const word of this.#words) this.#places.add(word, true);
  }

  /** Whether these very words stay. */
  has(words: string): boolean {
    return this.#words.has(wordKey(words)) || this.#codes.has(codeKey(words));
  }

  /** Without what stays, or stands inside of it; what the agent has hidden is hidden all the same. */
  without<T extends Found>(text: string, found: readonly T[]): readonly T[] {
    if (this.#words.size === 0) return found;
    const inside = new Uint8Array(text.length + 1);
    for (const { span } of this.#places.find(foldWords(text), () => true)) inside.fill(1, ...span);
    const stays = ({ span: [from, to] }: T) =>
      this.has(text.slice(from, to)) || inside.subarray(from, to).every((mark) => mark === 1);
    return found.filter((one) => one.kind === 'hidden' || !stays(one));
  }
}
