import type { Kind, Labels } from './types.ts';

/** Hands out the placeholders of one file: `[name 1]`, `[name 2]`, `[link 1: example.com]`. */
export class Placeholders {
  readonly #labels: Labels;
  readonly #own: RegExp;
  readonly #used = new Map<string, number>();
  readonly #written = new Set<string>();

  constructor(labels: Labels) {
    this.#labels = labels;
    const names = [...new Set(Object.values(labels))].map((label) =>
      label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    this.#own = new RegExp(`\\[((?:${names.join('|')}) \\d{1,6})(?:: [a-z0-9.-]{1,60})?\\]`, 'g');
  }

  /** Whatever in a text looks like one of its placeholders; none of these is handed out as if it were new. */
  in(text: string): readonly (readonly [from: number, to: number])[] {
    return [...text.matchAll(this.#own)].map((match) => {
      this.#written.add(match[1] ?? '');
      return [match.index, match.index + match[0].length] as const;
    });
  }

  /** The next one of a kind; with a host, what it leads to can still be read. */
  next(kind: Kind, host: string | null): string {
    const label = this.#labels[kind];
    const count = (this.#used.get(label) ?? 0) + 1;
    this.#used.set(label, count);
    const name = `${label} ${count}`;
    if (this.#written.has(name)) return this.next(kind, host);
    return host ? `[${name}: ${host}]` : `[${name}]`;
  }
}
