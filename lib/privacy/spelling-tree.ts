import type { Span } from '../transcript/types.ts';
import type { Folded } from './fold.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** Where a spelling stands. */
interface Placed<T> {
  readonly span: Span;
  readonly value: T;
}

const makeNode = <T>(): Node<T> => ({ next: new Map() });

/** Longer spellings are not looked for: with this bound a search is linear in the text, whatever has been put in. */
const longestSpelling = 120;

/** Spellings of values, found again in any text in one walk. */
export class SpellingTree<T> {
  readonly #root: Node<T> = makeNode();

  /** Adds a folded spelling; one that is there keeps its value. */
  add(key: string, value: T): void {
    if (key.length === 0 || key.length > longestSpelling) return;
    let node = this.#root;
    for (const letter of key.split('')) {
      const next = node.next.get(letter) ?? makeNode<T>();
      node.next.set(letter, next);
      node = next;
    }
    node.value ??= value;
  }

  /** The value of a spelling. */
  get(key: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const letter of key.split('')) node = node?.next.get(letter);
    return node?.value;
  }

  /** At each place the longest spelling that is allowed there, as a span of the original text; these may overlap. */
  find(folded: Folded, isAllowed: (span: Span, value: T) => boolean): readonly Placed<T>[] {
    const found: Placed<T>[] = [];
    if (this.#root.next.size === 0) return found;
    for (let place = 0; place < folded.letters.length; place++) {
      const one = this.#longest(folded, place, isAllowed);
      if (one) found.push(one);
    }
    return found;
  }

  #longest({ letters, starts, ends }: Folded, first: number, isAllowed: (span: Span, value: T) => boolean) {
    let best: Placed<T> | null = null;
    let node = this.#root;
    for (let place = first; place < letters.length; place++) {
      const next = node.next.get(letters.charAt(place));
      if (!next) break;
      node = next;
      if (node.value === undefined) continue;
      const span = [starts[first] ?? 0, ends[place] ?? 0] as const;
      if (isAllowed(span, node.value)) best = { span, value: node.value };
    }
    return best;
  }
}
