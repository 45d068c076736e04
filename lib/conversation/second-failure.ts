import { isShown } from '../cues/shown.ts';
import type { Conversation } from './types.ts';

/**
 * Whether this customer has been let down before: a customer turn reports an unkept promise, or one made in this chat is past
 * due. Then an answer owns the failure and says what is different this time.
 */
export function isSecondFailure({ turns, promises }: Pick<Conversation, 'turns' | 'promises'>): boolean {
  if (promises.some(({ state }) => state === 'broken')) return true;
  return turns.some(({ cues }) => cues.some((cue) => cue.family === 'unmet_promise' && isShown(cue)));
}
