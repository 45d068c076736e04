import type { Walk } from './walk.ts';

/** How often a shorter walk is made before it counts as one that goes well: much depends on the moment. */
const tries = 3;

/**
 * Leaves out of a walk whatever it goes wrong without. Gives the places of the actions that are left, from 1; `fails`
 * makes a walk and tells whether it goes wrong.
 */
export async function shrink(
  walk: Walk,
  fails: (walk: Walk) => Promise<boolean>,
): Promise<readonly number[]> {
  let kept = walk.actions.map((_, index) => index + 1);
  for (const place of [...kept].reverse()) {
    const fewer = kept.filter((each) => each !== place);
    if (await failsOnce(keeping(walk, fewer), fails)) kept = fewer;
  }
  return kept;
}

/** The walk with only the actions at these places, counted from 1. */
export function keeping(walk: Walk, places: readonly number[]): Walk {
  return { ...walk, actions: walk.actions.filter((_, index) => places.includes(index + 1)) };
}

async function failsOnce(walk: Walk, fails: (walk: Walk) => Promise<boolean>): Promise<boolean> {
  for (let left = tries; left > 0; left--) if (await fails(walk)) return true;
  return false;
}
