import type { PatternNode } from './pattern-syntax.ts';

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

/** A step taken on a token that carries the label. */
interface Step {
  readonly label: Label;
  readonly to: number;
}

/** All patterns of a language as one network of places: steps consume a token, jumps do not. It has no loops. */
export interface Network {
  readonly steps: readonly (readonly Step[])[];
  readonly jumps: readonly (readonly number[])[];
  /** Index of the pattern that is complete at a place. */
  readonly completes: ReadonlyMap<number, number>;
  readonly start: number;
}

/** Lays the patterns side by side behind one start (Thompson's construction). */
export function buildNetwork(patterns: readonly PatternNode[]): Network {
  const builder = new NetworkBuilder();
  const start = builder.place();
  const completes = new Map<number, number>();
  for (const [index, pattern] of patterns.entries()) completes.set(builder.lay(pattern, start), index);
  return { steps: builder.steps, jumps: builder.jumps, completes, start };
}

class NetworkBuilder {
  readonly steps: Step[][] = [];
  readonly jumps: number[][] = [];

  place(): number {
    this.jumps.push([]);
    return this.steps.push([]) - 1;
  }

  /** Lays a pattern from a place on; gives the place where it is complete. */
  lay(node: PatternNode, from: number): number {
    switch (node.kind) {
      case 'word':
        return this.step(from, wordLabel(node.norm));
      case 'prefix':
        return this.step(from, prefixLabel(node.norm));
      case 'number':
        return this.step(from, numberLabel(node.atLeast));
      case 'edge':
        return this.step(from, edgeLabel);
      case 'gap':
        return this.layGap(from, node.upTo);
      case 'sequence':
        return node.parts.reduce((place, part) => this.lay(part, place), from);
      case 'choice':
        return this.join(node.options.map((option) => this.lay(option, this.after(from))));
      case 'optional':
        return this.join([from, this.lay(node.part, this.after(from))]);
    }
  }

  private layGap(from: number, upTo: number): number {
    const places = [from];
    for (let words = 0; words < upTo; words++) places.push(this.step(places[words] ?? from, anyLabel));
    return this.join(places);
  }

  private step(from: number, label: Label): number {
    const to = this.place();
    this.steps[from]?.push({ label, to });
    return to;
  }

  private after(from: number): number {
    const to = this.place();
    this.jumps[from]?.push(to);
    return to;
  }

  private join(places: readonly number[]): number {
    const to = this.place();
    for (const place of places) this.jumps[place]?.push(to);
    return to;
  }
}
