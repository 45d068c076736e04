import { browser } from './api.ts';
import { listen } from './listen.ts';

/** How a value is kept in `storage.local`. */
interface Keeping<T> {
  /** docs/privacy.md lists every key. */
  readonly key: string;
  /** Of the shape in which it is stored. */
  readonly version: number;
  /** What it is called when it cannot be changed. */
  readonly what: string;
  /** Reads it from whatever storage holds; what is missing, damaged or from a later version gives a value to begin with. */
  readonly parse: (stored: unknown) => T;
  /** What is stored of it, beside the version. */
  readonly fields: (value: T) => object;
}

/** A value that outlives the panel. */
interface Kept<T> {
  /** The value to begin with when storage cannot be read. */
  load(): Promise<T>;
  /**
   * One writer at a time, so that two windows cannot undo each other. Rejects when storage refuses, and when a newer Attune
   * wrote what is there: it will want it back as it was.
   */
  change(step: (value: T) => T): Promise<void>;
  /** Rejects when storage refuses. */
  forget(): Promise<void>;
  /** Tells of every change, in this window or another, until the signal says stop. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** Keeps a value in `storage.local`, the only storage Attune uses. */
export function keep<T>({ key, version, what, parse, fields }: Keeping<T>): Kept<T> {
  const read = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];
  return {
    load: async () => parse(await read().catch(() => undefined)),
    change: (step) =>
      navigator.locks.request(key, async () => {
        const stored = await read();
        if (versionOf(stored) > version) throw new Error(`A newer version of Attune wrote the ${what}.`);
        await browser.storage.local.set({ [key]: { version, ...fields(step(parse(stored))) } });
      }),
    forget: () => navigator.locks.request(key, () => browser.storage.local.remove(key)),
    watch: (onChange, signal) =>
      listen(
        browser.storage.local.onChanged,
        (changes) => {
          const change = changes[key];
          if (change) onChange(parse(change.newValue));
        },
        signal,
      ),
  };
}

function versionOf(stored: unknown): number {
  const isVersioned = typeof stored === 'object' && stored !== null && 'version' in stored;
  return isVersioned && typeof stored.version === 'number' ? stored.version : 0;
}
