import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../lib/browser/when-idle.ts';

afterEach(() => vi.unstubAllGlobals());

it('takes one step in an idle moment, and passes over one that fails', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
  const taken: string[] = [];
  const done = whenIdle([
    async () => taken.push('first'),
    async () => Promise.reject(new Error('gone')),
    async () => taken.push('last'),
  ]).then(() => taken.push('done'));
  const seen: string[][] = [];
  for (let moment = 1; moment <= 3; moment++) {
    await vi.waitFor(() => expect(idle).toHaveLength(moment));
    seen.push([...taken]);
    idle[moment - 1]?.();
  }
  await done;
  expect(seen).toEqual([[], ['first'], ['first']]);
  expect(taken).toEqual(['first', 'last', 'done']);
});
