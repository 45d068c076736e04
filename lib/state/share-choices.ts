import type { MessageId } from '../transcript/types.ts';

/** What the agent has decided about a file for review. It dies with the panel. */
export interface ShareChoices {
  /** Words to be taken out wherever they stand. */
  readonly hide: readonly string[];
  /** Words to be left in. */
  readonly keep: readonly string[];
  /** Messages that stay out of the file whole. */
  readonly leftOut: ReadonlySet<MessageId>;
  /** What the agent writes to a trainer beside it. */
  readonly note: string;
}

/** Nothing has been decided. */
export const noChoices: ShareChoices = { hide: [], keep: [], leftOut: new Set(), note: '' };
