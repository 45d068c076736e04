/** What a step of the network asks of a token. */
export type Label = string;

/** Any word, number or emoji. */
export const anyLabel: Label = 'any';
/** The start or end of a sentence. */
export const edgeLabel: Label = 'edge';
/** The word in full. */
export const wordLabel = (norm: string): Label => `=${norm}`;
/** The beginning of the word. */
export const prefixLabel = (norm: string): Label => `${norm}*`;
/** The number is at least so much. */
export const numberLabel = (atLeast: number): Label => `${atLeast}+`;

/** What the labels of a network speak of. */
export interface LabelWords {
  readonly words: readonly string[];
  readonly prefixes: ReadonlySet<string>;
  readonly thresholds: readonly number[];
}

/** Sorts labels by what they ask for. */
export function sortLabels(labels: Iterable<Label>): LabelWords {
  const words: string[] = [];
  const prefixes = new Set<string>();
  const thresholds: number[] = [];
  for (const label of labels) {
    if (label.startsWith('=')) words.push(label.slice(1));
    else if (label.endsWith('*')) prefixes.add(label.slice(0, -1));
    else if (label.endsWith('+')) thresholds.push(Number.parseFloat(label));
  }
  return { words, prefixes, thresholds };
}
