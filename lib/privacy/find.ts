import { shapes } from './kinds/all.ts';
import { type Found, kinds, type Shape } from './types.ts';

/** How far a shape may look around its candidate, in letters. */
const nearby = 40;

/** Everything in a text that one of the shapes takes, in any order and perhaps overlapping. Linear. */
export function findShapes(text: string): readonly Found[] {
  return shapes.flatMap((shape) => matchesOf(shape, text));
}

function matchesOf(shape: Shape, text: string): readonly Found[] {
  const found: Found[] = [];
  const { pattern } = shape;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [from, to] = match.indices?.groups?.taken ?? [match.index, match.index];
    const length = lengthAt(shape, text, from, to);
    if (length > 0) found.push({ kind: shape.kind, span: [from, from + length] });
    // What a match only looked at may begin the next one.
    pattern.lastIndex = Math.max(match.index + 1, length > 0 ? from + length : from);
  }
  return found;
}

function lengthAt({ measure }: Shape, text: string, from: number, to: number): number {
  const value = text.slice(from, to);
  if (!measure) return value.length;
  const [before, after] = [text.slice(Math.max(0, from - nearby), from), text.slice(to, to + nearby)];
  return measure({ value, before, after });
}

/** Of what overlaps the longest; of equals the kind named first. In the order of the text. */
export function longest<T extends Found>(found: readonly T[]): readonly T[] {
  const taken: T[] = [];
  for (const one of [...found].sort(byPlace)) {
    const last = taken.at(-1);
    if (!last || one.span[0] >= last.span[1]) taken.push(one);
    else if (isBetter(one, last)) taken[taken.length - 1] = one;
  }
  return taken;
}

function byPlace(one: Found, other: Found): number {
  return one.span[0] - other.span[0] || lengthOf(other) - lengthOf(one) || rank(one) - rank(other);
}

const lengthOf = ({ span }: Found): number => span[1] - span[0];
const rank = ({ kind }: Found): number => kinds.indexOf(kind);

function isBetter(one: Found, other: Found): boolean {
  return lengthOf(one) - lengthOf(other) > 0;
}
