import * as v from 'valibot';
import { browser } from './api.ts';
import { listen } from './listen.ts';

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

/** The pinned promises; none when storage cannot be read. */
export async function loadPinned(): Promise<readonly Pinned[]> {
  return readStored().then(parsePinned, () => []);
}

/** Keeps a promise until it is unpinned. Rejects when storage refuses, and when a newer Attune wrote what is there. */
export async function pin(one: Pinned): Promise<void> {
  await changePinned((items) => [...items.filter((other) => !isSamePin(one, other)), one]);
}

/** Forgets a pinned promise. Rejects like `pin`. */
export async function unpin(one: Pick<Pinned, 'id' | 'conversation'>): Promise<void> {
  await changePinned((items) => items.filter((other) => !isSamePin(one, other)));
}

/** Whether two stand for the same promise. */
export function isSamePin(
  one: Pick<Pinned, 'id' | 'conversation'>,
  other: Pick<Pinned, 'id' | 'conversation'>,
): boolean {
  return one.id === other.id && one.conversation === other.conversation;
}

/** Tells of every change of the pinned promises, in this window or another, until the signal says stop. */
export function watchPinned(onChange: (items: readonly Pinned[]) => void, signal: AbortSignal): void {
  listen(
    browser.storage.local.onChanged,
    (changes) => {
      const change = changes[key];
      if (change) onChange(parsePinned(change.newValue));
    },
    signal,
  );
}

/** One writer at a time, so that two windows cannot undo each other. */
async function changePinned(step: (items: readonly Pinned[]) => readonly Pinned[]): Promise<void> {
  await navigator.locks.request(key, async () => {
    const stored = await readStored();
    if (v.is(newer, stored)) throw new Error('A newer version of Attune wrote the pinned promises.');
    await browser.storage.local.set({ [key]: { version, items: step(parsePinned(stored)) } });
  });
}

const newer = v.object({ version: v.pipe(v.number(), v.gtValue(version)) });

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
