import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPolicy, noPolicy, parsePolicy, watchPolicy } from '../../../lib/browser/policy.ts';

type Listener = (changes: unknown, area: string) => void;

/** What the browser holds for the team, and who wants to know of it. */
const managed = vi.hoisted(() => ({
  get: async (): Promise<unknown> => ({}),
  listeners: new Set<Listener>(),
}));
vi.mock('../../../lib/browser/api.ts', () => ({
  browser: {
    storage: {
      managed: { get: () => managed.get() },
      onChanged: {
        addListener: (listener: Listener) => managed.listeners.add(listener),
        removeListener: (listener: Listener) => managed.listeners.delete(listener),
      },
    },
  },
}));

describe('parsePolicy', () => {
  it.each(['on', 'off', 'free'] as const)('reads “%s”', (coaching) => {
    expect(parsePolicy({ coaching })).toEqual({ coaching });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'on'],
    ['an empty policy', {}],
    ['a word it does not know', { coaching: 'always' }],
    ['a boolean', { coaching: true }],
    ['another key', { network: 'on' }],
  ])('leaves it to the agent with %s', (_what, stored) => {
    expect(parsePolicy(stored)).toEqual(noPolicy);
  });
});

describe('the policy of the browser', () => {
  beforeEach(() => {
    managed.get = async () => ({});
    managed.listeners.clear();
  });

  it('is none where the browser refuses to look, as Firefox does without one', async () => {
    managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await loadPolicy()).toEqual(noPolicy);
  });

  it('is followed when it comes late, until the signal says stop', async () => {
    const controller = new AbortController();
    const told = vi.fn();
    watchPolicy(told, controller.signal);
    managed.get = async () => ({ coaching: 'on' });
    for (const listener of managed.listeners) listener({}, 'local');
    for (const listener of managed.listeners) listener({}, 'managed');
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith({ coaching: 'on' }));
    controller.abort();
    expect(managed.listeners.size).toBe(0);
  });
});
