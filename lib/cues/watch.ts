import type { Cue } from './types.ts';

/** Why something that was found is no cue of the turn; `words` are those in the message that stopped it. */
export type Stop =
  /** A "not" or "if" shortly before it. */
  | { readonly by: 'negation'; readonly words: string }
  /** What its rule names as an exception, in the same sentence or anywhere in the turn. */
  | { readonly by: 'forbids-sentence' | 'forbids-turn'; readonly words: string }
  /** Praise while a complaint stands without an answer. */
  | { readonly by: 'open_complaint' }
  /** Its family is already shown by this cue. */
  | { readonly by: 'graver'; readonly cue: Cue }
  /** Form alone, beside no cause. */
  | { readonly by: 'no_cause' }
  /** Gratitude beside a cause. */
  | { readonly by: 'cause' };

/** Why the level of a turn is one higher than that of its gravest cue. */
export type Raise = 'independent_causes' | 'form_of_a_cause' | 'cause_goes_on' | 'promise_broken';

/** Told of what a reading decides besides its cues. For people who ask why; the reading is the same without. */
export interface Watcher {
  stopped(cue: Cue, stop: Stop): void;
  raised(raise: Raise): void;
}
