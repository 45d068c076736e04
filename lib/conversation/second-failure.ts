import { isShown } from '../cues/shown.ts';
import type { Conversation } from './types.ts';

/** Whether the agent's side has already failed to keep its word: in the ledger, or as the customer tells it (F14). */
export function isSecondFailure({ promises, turns }: Conversation): boolean {
  return (
    promises.some(({ state }) => state === 'broken') ||
    turns.some(({ cues }) => cues.some((cue) => cue.family === 'unmet_promise' && isShown(cue)))
  );
}
