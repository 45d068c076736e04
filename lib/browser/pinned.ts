import * as v from 'valibot';
import { keep } from './kept.ts';

/** The key in `storage.local`; docs/privacy.md lists every key. */
const key = 'pinned';
const version = 1;

const item = v.object({
  /** The promise inside its conversation. */
  id: v.string(),
  /** The words of the promise, redacted. */
  what: v.string(),
  who: v.string(),
  /** ISO 8601, or null when no time was given. */
  by: v.nullable(v.string()),
  conversation: v.string(),
});

const schema = v.object({ version: v.literal(version), items: v.array(item) });

/** A promise that the agent wants to be reminded of also after the panel was closed. */
export type Pinned = Readonly<v.InferOutput<typeof item>>;

/** Reads pinned promises from whatever storage holds; what is missing, damaged or from a later version gives none. */
export function parsePinned(stored: unknown): readonly Pinned[] {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output.items : [];
}

const kept = keep({
  key,
  version,
  what: 'pinned promises',
  parse: parsePinned,
  fields: (items) => ({ items }),
});

/** The pinned promises; none when storage cannot be read. */
export const loadPinned = kept.load;

/** Keeps a promise until it is unpinned. Rejects when storage refuses, and when a newer Attune wrote what is there. */
export async function pin(one: Pinned): Promise<void> {
  await kept.change((items) => [...items.filter((other) => !isSamePin(one, other)), one]);
}

/** Forgets a pinned promise. Rejects like `pin`. */
export async function unpin(one: Pick<Pinned, 'id' | 'conversation'>): Promise<void> {
  await kept.change((items) => items.filter((other) => !isSamePin(one, other)));
}

/** Whether two stand for the same promise. */
export function isSamePin(
  one: Pick<Pinned, 'id' | 'conversation'>,
  other: Pick<Pinned, 'id' | 'conversation'>,
): boolean {
  return one.id === other.id && one.conversation === other.conversation;
}

/** Tells of every change of the pinned promises, in this window or another, until the signal says stop. */
export const watchPinned = kept.watch;
