import type { Replacement, ReplaceOutcome } from '../editors/types.ts';
import type { ComposerMode, ConversationId, Span } from '../transcript/types.ts';

/** The name of the port a panel opens to the part of the page script that looks at the reply box. */
export const draftPort = 'attune-draft';

/** What a panel asks of the reply box. Spans are of `text`, the draft they were found in: of another draft nothing is done. */
export type DraftRequest =
  | {
      readonly kind: 'mark';
      readonly conversation: ConversationId;
      readonly text: string;
      readonly spans: readonly Span[];
    }
  | ({ readonly kind: 'replace'; readonly request: number } & Replacement);

/** What the reply box tells a panel. */
export type DraftReport =
  | {
      /** What stands in the box, told when typing has paused and when the box or its mode is another. */
      readonly kind: 'draft';
      readonly conversation: ConversationId;
      /** As `readEditor` gives it; empty for an empty box. */
      readonly text: string;
      readonly mode: ComposerMode;
      /** Words that came by the agent's own largest paste since the box was last empty; Attune's own do not count. */
      readonly pastedWords: number;
    }
  | { readonly kind: 'no-box' }
  | { readonly kind: 'replace-result'; readonly request: number; readonly outcome: ReplaceOutcome };
