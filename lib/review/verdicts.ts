import type { Span } from '../transcript/types.ts';
import { type Look, sentenceOf } from './look.ts';
import type { PhraseKind } from './phrases.ts';
import { type Phrase, phrasesOf } from './reading.ts';
import type { Mend, Verdict } from './types.ts';

/** The check has nothing to say here. */
export const noOccasion: Verdict = { outcome: 'no_occasion' };

/** Met, with the words that show it where there are any. */
export function met(span: Span | null = null): Verdict {
  return { outcome: 'met', span };
}

/** Missed: by these words, or because something is lacking; with ways to mend it, the best first. */
export function missed(span: Span | null, mends: () => readonly Mend[]): Verdict {
  return { outcome: 'missed', span, mends };
}

/** Missed by the first phrase of one of these kinds, mended with the span of its sentence known; without one no occasion. */
export function missedBy(
  look: Look,
  kinds: readonly PhraseKind[],
  mends: (place: Span, phrase: Phrase) => readonly Mend[],
): Verdict {
  const [phrase] = phrasesOf(look, ...kinds);
  if (!phrase) return noOccasion;
  return missed(phrase.span, () => mends(sentenceOf(look, phrase), phrase));
}
