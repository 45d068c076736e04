import type { DraftSentence } from './draft-sentences.ts';
import type { Look } from './look.ts';

/** Words up to each semicolon, colon and end of a sentence: there a reader may pause. */
export function breathsOf({ tokens }: Look, { from, to }: DraftSentence): readonly number[] {
  const counts = [0];
  for (const { kind, norm } of tokens.slice(from, to)) {
    if (norm === ';' || norm === ':') counts.push(0);
    else if (kind === 'word' || kind === 'number') counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts.filter((count) => count > 0);
}
