/** One row of a small logistic regression. */
export interface DenseRow {
  readonly values: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

/** A fitted logistic regression. */
export interface DenseFit {
  readonly start: number;
  readonly weights: readonly number[];
}

const mostSteps = 50;
/** Far from the goal a whole step would jump over it. */
const longestChange = 1;
const precise = 1e-7;

/**
 * Logistic regression by Newton's method. `ridge`: what the square of each weight costs, beside its expected value in
 * `prior` (0 where left out). Exact, so the same rows always give the same weights.
 */
export function fitDense(
  rows: readonly DenseRow[],
  ridge: readonly number[],
  prior: readonly number[] = [],
): DenseFit {
  const size = ridge.length + 1;
  const costs = [1e-6, ...ridge];
  const expected = [0, ...ridge.map((_, index) => prior[index] ?? 0)];
  let weights = expected.slice();
  for (let step = 0; step < mostSteps; step++) {
    const gradient = weights.map((weight, index) => at(costs, index) * (weight - at(expected, index)));
    const curvature = Array.from({ length: size }, (_, row) =>
      Float64Array.from({ length: size }, (_, column) => (row === column ? at(costs, row) : 0)),
    );
    for (const row of rows) addRow(row, weights, gradient, curvature);
    const change = solve(curvature, gradient);
    const longest = Math.max(...change.map(Math.abs));
    const pace = Math.min(1, longestChange / longest);
    weights = weights.map((weight, index) => weight - pace * at(change, index));
    if (longest < precise) break;
  }
  const [start = 0, ...rest] = weights;
  return { start, weights: rest };
}

/** The logit a fit gives. */
export function logitOf({ start, weights }: DenseFit, values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * at(weights, index), start);
}

function addRow(
  row: DenseRow,
  weights: readonly number[],
  gradient: number[],
  curvature: Float64Array[],
): void {
  const values = [1, ...row.values];
  const logit = values.reduce((sum, value, index) => sum + value * at(weights, index), 0);
  const chance = 1 / (1 + Math.exp(-logit));
  const bend = row.weight * Math.max(1e-6, chance * (1 - chance));
  for (const [index, value] of values.entries()) {
    if (value === 0) continue;
    gradient[index] = at(gradient, index) + row.weight * (chance - row.y) * value;
    const line = curvature[index];
    if (!line) continue;
    for (let other = 0; other < values.length; other++) {
      line[other] = (line[other] ?? 0) + bend * value * at(values, other);
    }
  }
}

/** Solves `matrix · x = right` for a symmetric positive matrix, by elimination. */
function solve(matrix: Float64Array[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const lines = matrix.map((line, index) => Float64Array.from([...line, at(right, index)]));
  for (let pivot = 0; pivot < size; pivot++) {
    const line = lines[pivot];
    const head = line?.[pivot];
    if (!line || !head) continue;
    for (let row = pivot + 1; row < size; row++) {
      const below = lines[row];
      if (!below) continue;
      const share = (below[pivot] ?? 0) / head;
      if (share === 0) continue;
      for (let column = pivot; column <= size; column++) {
        below[column] = (below[column] ?? 0) - share * (line[column] ?? 0);
      }
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const line = lines[row];
    if (!line) continue;
    let sum = line[size] ?? 0;
    for (let column = row + 1; column < size; column++) sum -= (line[column] ?? 0) * at(found, column);
    found[row] = sum / (line[row] || 1);
  }
  return found;
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
