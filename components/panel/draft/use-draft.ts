import { useStore } from 'zustand';
import type { Reviewed } from '../../../lib/state/draft-findings.ts';
import type { ChatDraft } from '../../../lib/state/draft-review.ts';
import type { PanelState } from '../../../lib/state/panel-state.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';
import { usePanel } from '../panel-context.tsx';

/** A draft there is something to say of. */
export interface ShownDraft extends ChatDraft {
  readonly conversation: ConversationId;
  readonly reviewed: Reviewed;
}

/** The draft in the chat on show; null while there is none, or nothing can be said of it. */
export function useDraft(state: PanelState): ShownDraft | null {
  const { drafts } = usePanel();
  const conversation = 'chat' in state && state.kind !== 'paused' ? state.chat.conversation.id : null;
  const known = useStore(drafts.api, (model) => conversation && model.drafts.get(conversation));
  return conversation && known?.reviewed ? { ...known, conversation, reviewed: known.reviewed } : null;
}
