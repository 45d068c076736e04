import type { BoundaryLines } from './boundary-lines.ts';

/** Naming the boundary, in English. */
export const english: BoundaryLines = {
  first:
    'I want to get this solved with you, and I stay on it. Without insults I can keep my mind on your case.',
  last: 'I asked you to leave out the insults, and this is the last time I ask. If they go on, I’ll end this chat; your case stays open.',
  close:
    'I asked twice, so I’m ending this chat now. Your case stays open, and you can write to us again about it.',
};
