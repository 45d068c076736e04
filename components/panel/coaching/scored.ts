import type { Score } from '../../../lib/review/scorecard.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import type { CoachLore } from '../../../lib/state/coach-lore.ts';

/** A chat with its scores, and what there is to know about the checks. */
export interface Scored {
  readonly chat: Chat;
  readonly scores: readonly Score[];
  readonly lore: CoachLore;
}
