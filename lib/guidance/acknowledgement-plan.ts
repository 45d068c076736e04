import type { Family, Level } from '../cues/types.ts';
import type { Strategy, TopicId } from '../playbook/types.ts';
import type { LineReasonId } from './data/line-sources.ts';

/**
 * What an acknowledgement answers: the cause the customer shows, or the topic where no cause has lines of its own.
 * `still_unsolved` is the repeat contact of somebody who says "still not" and nothing of having asked before.
 */
export type Cause = AnsweredFamily | 'still_unsolved' | TopicId;

/** The families that have acknowledgements of their own. */
type AnsweredFamily = Extract<Family, 'repeat_contact' | 'waiting' | 'unmet_promise' | 'not_heard'>;

/**
 * Lines that make the same move for the same cause at the same levels, the best first. Each asks for at least one
 * fact of the chat, so a line that nobody's words support can never be shown.
 */
export interface LineGroup {
  readonly cause: Cause;
  readonly levels: readonly [lowest: Level, highest: Level];
  readonly strategy: Strategy;
  /** Why the lines are worded as they are. */
  readonly reason: LineReasonId;
  readonly lines: readonly string[];
}
