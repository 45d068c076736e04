import { vi } from 'vitest';

/** The storage of the browser, in memory; `vi.mock` puts it in the place of lib/browser/api.ts. */
export function storageInMemory(stored: Record<string, unknown> = {}) {
  type Changes = Record<string, { readonly newValue?: unknown }>;
  const listeners = new Set<(changes: Changes) => void>();
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    stored,
    browser: {
      i18n: { getUILanguage: () => 'en-GB' },
      commands: { getAll: async () => [] },
      storage: {
        local: {
          get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
          set: async (items: Record<string, unknown>) => {
            Object.assign(stored, structuredClone(items));
            tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
          },
          remove: async (key: string) => {
            delete stored[key];
            tell({ [key]: {} });
          },
          onChanged: {
            addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
            removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
          },
        },
      },
    },
  };
}

/** Locks that let everybody in one after the other. */
export function locksInMemory() {
  let last: Promise<unknown> = Promise.resolve();
  const request = <T>(_key: string, act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
  return { request: vi.fn(request) };
}
