import * as v from 'valibot';
import { keep } from './kept.ts';

/** The key in `storage.local`; docs/privacy.md lists every key. */
const key = 'outcomes';
const version = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const option = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/));
const schema = v.object({
  version: v.literal(version),
  /** By `topic.option`: how often the customer's next turn was calmer, alike, tenser. */
  counts: v.record(option, v.object({ down: count, same: count, up: count })),
});

/** How often it went down, stayed and went up after an option was offered, by `topic.option`. */
export type OutcomeCounts = Readonly<v.InferOutput<typeof schema>['counts']>;

/** Where the customer's level went after an option was offered. */
export interface OutcomeSeen {
  /** `topic.option`. */
  readonly option: string;
  readonly change: 'down' | 'same' | 'up';
}

/** Reads counts from whatever storage holds; what is missing, damaged or from a later version gives none. */
export function parseOutcomes(stored: unknown): OutcomeCounts {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output.counts : {};
}

const kept = keep({
  key,
  version,
  what: 'counts',
  parse: parseOutcomes,
  fields: (counts) => ({ counts }),
});

/** The counts; none when storage cannot be read. */
export const loadOutcomes = kept.load;

/**
 * Adds what was seen, one writer at a time so that no window's count is lost. Rejects when storage refuses, and when a
 * newer Attune wrote what is there.
 */
export async function addOutcomes(seen: readonly OutcomeSeen[]): Promise<void> {
  await kept.change((counts) => seen.reduce(withOutcome, counts));
}

/** Forgets every count. Rejects when storage refuses. */
export const resetOutcomes = kept.forget;

/** Tells of every change of the counts, in this window or another, until the signal says stop. */
export const watchOutcomes = kept.watch;

function withOutcome(counts: OutcomeCounts, { option: id, change }: OutcomeSeen): OutcomeCounts {
  const before = counts[id] ?? { down: 0, same: 0, up: 0 };
  return { ...counts, [id]: { ...before, [change]: before[change] + 1 } };
}
