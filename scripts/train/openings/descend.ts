/** Fills in the gradient at a point and gives the cost there. */
export type CostAt = (point: Float64Array, gradient: Float64Array) => number;

/** So many changes are remembered to guess how the cost bends. */
const remembered = 6;
const halvings = 20;

interface Change {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly bend: number;
}

/** The point of least cost, from a given one, by so many steps of L-BFGS. */
export function descend(from: Float64Array, steps: number, costAt: CostAt): Float64Array {
  const size = from.length;
  let point = from;
  let gradient: Float64Array = new Float64Array(size);
  let cost = costAt(point, gradient);
  const changes: Change[] = [];
  for (let step = 0; step < steps; step++) {
    const way = wayDown(gradient, changes);
    const slope = dot(way, gradient);
    if (slope > -1e-9) break;
    let pace = step === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    for (let tried = 0; tried < halvings; tried++, pace /= 2) {
      const next = point.slice();
      addTo(next, way, pace);
      const nextGradient = new Float64Array(size);
      const nextCost = costAt(next, nextGradient);
      if (nextCost > cost + 1e-4 * pace * slope) continue;
      remember(changes, minus(next, point), minus(nextGradient, gradient));
      [point, gradient, cost] = [next, nextGradient, nextCost];
      break;
    }
  }
  return point;
}

function remember(changes: Change[], move: Float64Array, turn: Float64Array): void {
  const bend = dot(move, turn);
  if (bend <= 1e-12) return;
  changes.push({ move, turn, bend });
  if (changes.length > remembered) changes.shift();
}

function wayDown(gradient: Float64Array, changes: readonly Change[]): Float64Array {
  const way = gradient.map((value) => -value);
  const shares = changes.map(() => 0);
  for (let at = changes.length - 1; at >= 0; at--) {
    const change = changes[at];
    if (!change) continue;
    const share = dot(change.move, way) / change.bend;
    shares[at] = share;
    addTo(way, change.turn, -share);
  }
  const last = changes.at(-1);
  if (last) scale(way, last.bend / dot(last.turn, last.turn));
  for (const [at, change] of changes.entries())
    addTo(way, change.move, (shares[at] ?? 0) - dot(change.turn, way) / change.bend);
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
  const left = one.slice();
  addTo(left, other, -1);
  return left;
}

function addTo(sum: Float64Array, added: Float64Array, times: number): void {
  for (let index = 0; index < sum.length; index++)
    sum[index] = (sum[index] ?? 0) + times * (added[index] ?? 0);
}

function scale(values: Float64Array, times: number): void {
  for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) * times;
}
