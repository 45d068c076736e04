import type { Family } from '../../../../lib/cues/types.ts';

/** A sentence that sounds like something else, with the families that may show in it: most often none. */
export type LookAlike = readonly [text: string, expected: readonly Family[]];
