import { familyOf, type Kind, meaningOf } from './kinds.ts';
import type { Cue } from './types.ts';

/** A cue of a kind: what was seen and where, with all that the kind says about it. */
export function makeCue(kind: Kind, seen: Pick<Cue, 'rule' | 'confidence' | 'span' | 'text'>): Cue {
  const { level, lane } = meaningOf(kind);
  const family = familyOf(kind);
  return { ...seen, kind, family, level, lane: lane ?? null, source: family };
}
