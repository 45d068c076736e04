import { anyLabel, type Label } from './pattern-labels.ts';
import type { PatternNode } from './pattern-syntax.ts';

/** A step taken on a token that carries the label. */
interface Step {
  readonly label: Label;
  readonly to: number;
}

/** All patterns of a language as one network of places: steps consume a token, jumps do not. It has no loops. */
export interface Network {
  readonly steps: readonly (readonly Step[])[];
  /** From the few places that have any. */
  readonly jumps: ReadonlyMap<number, readonly number[]>;
  /** Index of the pattern that is complete at a place. */
  readonly completes: ReadonlyMap<number, number>;
  readonly start: number;
  /** All that its steps ask for. */
  readonly labels: ReadonlySet<Label>;
}

/** Lays the patterns side by side behind one start (Thompson's construction, with a place only where ways part or meet). */
export function buildNetwork(patterns: readonly PatternNode[]): Network {
  const builder = new NetworkBuilder();
  const start = builder.place();
  const completes = new Map<number, number>();
  for (const [index, pattern] of patterns.entries()) {
    const end = builder.place();
    builder.lay(pattern, start, end);
    completes.set(end, index);
  }
  return { steps: builder.steps, jumps: builder.jumps, completes, start, labels: builder.labels };
}

class NetworkBuilder {
  readonly steps: Step[][] = [];
  readonly jumps = new Map<number, number[]>();
  readonly labels = new Set<Label>();

  place(): number {
    return this.steps.push([]) - 1;
  }

  /** Lays a pattern between two places. Nothing it lays leads back to `from`, so that alternatives can share it. */
  lay(node: PatternNode, from: number, to: number): void {
    switch (node.kind) {
      case 'token':
        this.step(from, node.label, to);
        return;
      case 'gap':
        this.layGap(from, to, node.upTo);
        return;
      case 'sequence':
        this.layAll(node.parts, from, to);
        return;
      case 'choice':
        for (const option of node.options) this.lay(option, from, to);
        return;
      case 'optional':
        this.jump(from, to);
        this.lay(node.part, from, to);
        return;
    }
  }

  private layAll(parts: readonly PatternNode[], from: number, to: number): void {
    let at = from;
    for (const [index, part] of parts.entries()) {
      const next = index === parts.length - 1 ? to : this.place();
      this.lay(part, at, next);
      at = next;
    }
  }

  private layGap(from: number, to: number, upTo: number): void {
    let at = from;
    for (let words = 1; words <= upTo; words++) {
      const next = words === upTo ? to : this.place();
      this.jump(at, to);
      this.step(at, anyLabel, next);
      at = next;
    }
  }

  private jump(from: number, to: number): void {
    const others = this.jumps.get(from);
    if (others) others.push(to);
    else this.jumps.set(from, [to]);
  }

  private step(from: number, label: Label, to: number): void {
    this.labels.add(label);
    this.steps[from]?.push({ label, to });
  }
}
