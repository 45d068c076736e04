import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../lib/state/panel-state.ts';

/** Every state of the panel: the type asks for each one, and for no other. */
const states: Readonly<Record<PanelState['kind'], true>> = {
  reading: true,
  'no-chat': true,
  'cannot-read': true,
  reconnecting: true,
  outdated: true,
  quiet: true,
  advising: true,
  dismissed: true,
  paused: true,
};

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/panel-states', () => {
  it('lists the states there are', () => {
    const listed = [...read('panel-states.md').matchAll(/^\| `([\w-]+)`/gm)].map(([, state]) => state);
    expect(listed.sort()).toEqual(Object.keys(states).sort());
  });

  it('draws the states there are', () => {
    const drawn = [...read('panel-states.svg').matchAll(/<text[^>]*>([a-z-]+)<\/text>/g)].map(
      ([, state]) => state,
    );
    for (const state of Object.keys(states)) expect(drawn).toContain(state);
  });
});
