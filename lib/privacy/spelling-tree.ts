import type { Span } from '../transcript/types.ts';
import type { Folded } from './fold.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
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
    for (const letter of key) {
      const next = node.next.get(letter) ?? makeNode<T>();
      node.next.set(letter, next);
      node = next;
    }
    node.value ??= value;
  }

  /** The value of a spelling. */
  get(key: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const letter of key) node = node?.next.get(letter);
    return node?.value;
  }

  /** At each place the longest spelling that is allowed there, as a span of the original text; these may overlap. */
  find(folded: Folded, isAllowed: (span: Span, value: T) => boolean): readonly { span: Span; value: T }[] {
    return folded.places.flatMap(([from], place) => {
      const found = this.#from(folded, place, (to, value) => isAllowed([from, to], value));
      return found ? [{ span: [from, found.to] as const, value: found.value }] : [];
    });
  }

  #from({ letters, places }: Folded, first: number, isAllowed: (to: number, value: T) => boolean) {
    let best: { readonly to: number; readonly value: T } | null = null;
    let node = this.#root;
    for (let place = first; place < letters.length; place++) {
      const next = node.next.get(letters[place] ?? '');
      if (!next) break;
      node = next;
      const to = places[place]?.[1] ?? 0;
      if (node.value !== undefined && isAllowed(to, node.value)) best = { to, value: node.value };
    }
    return best;
  }
}
