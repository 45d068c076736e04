import { describe, expect, it } from 'vitest';
import { keeping, shrink } from '../../../scripts/walks/shrink.ts';
import { walkOf } from '../../../scripts/walks/walk.ts';

const walks = Array.from({ length: 300 }, (_, seed) => walkOf(seed));

describe('a walk', () => {
  it('is the same for the same seed', () => {
    expect(walks.map(({ seed }) => walkOf(seed))).toEqual(walks);
  });

  it('has 8 to 15 actions on tickets it has', () => {
    for (const { actions, tickets } of walks) {
      expect(actions.length).toBeGreaterThanOrEqual(8);
      expect(actions.length).toBeLessThanOrEqual(15);
      const used = actions.flatMap((action) => {
        if (action.kind === 'switch') return action.tickets;
        return 'ticket' in action ? [action.ticket] : [];
      });
      expect(used.filter((ticket) => ticket >= tickets.length)).toEqual([]);
    }
  });

  it('can be of every kind', () => {
    const kinds = new Set(walks.flatMap(({ actions }) => actions.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      ['channel', 'insert', 'redraw', 'reload', 'say', 'swap-editor', 'switch', 'type', 'wait'].sort(),
    );
  });
});

describe('a walk that goes wrong', () => {
  it('is shortened to what it goes wrong with', async () => {
    const walk = walkOf(7);
    const needed = [walk.actions[2], walk.actions[5]];
    const fails = async ({ actions }: typeof walk) =>
      needed.every((action) => action && actions.includes(action));
    const places = await shrink(walk, fails);
    expect(places).toEqual([3, 6]);
    expect(keeping(walk, places).actions).toEqual(needed);
  });
});
