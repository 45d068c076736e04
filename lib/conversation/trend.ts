import type { Level } from '../cues/types.ts';
import type { Trend } from './types.ts';

/** How many customer turns the trend looks at. */
export const trendTurns = 3;

/** Where the level goes over the last three customer turns, oldest first; the latest step counts double. */
export function trendOf(levels: readonly Level[]): Trend {
  const [third = 0, second = third, first = second] = [...levels].reverse().slice(0, trendTurns);
  const course = 2 * (third - second) + (second - first);
  if (course === 0) return 'same';
  return course > 0 ? 'up' : 'down';
}
