/** The value below which the share `p` (0 to 1) of the figures lies; NaN when there are none. */
export function percentile(figures: readonly number[], p: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

/** One line of the table: what was measured, the figure, and the budget it is held against. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes';
  /** What the design allows, in the same unit; null when it names no limit. */
  readonly budget: number | null;
}

/** Prints figures beside their budgets. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, unit, budget } of figures) {
    const figure = `${unit === 'ms' ? value.toFixed(1) : value} ${unit}`.padStart(14);
    const verdict = budget === null ? '' : `   budget ${budget}, ${value <= budget ? 'kept' : 'BROKEN'}`;
    console.log(`${what.padEnd(width)} ${figure}${verdict}`);
  }
}
