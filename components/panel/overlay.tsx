import type { Chat } from '../../lib/state/chat.ts';
import { CoachingHelp } from './coaching/coaching-help.tsx';
import { CoachingView } from './coaching/coaching-view.tsx';
import { HandOverView } from './hand-over-view.tsx';
import { PasteChat } from './paste-chat.tsx';
import { SettingsView } from './settings-view.tsx';

/** What is laid over the chat. */
export type Laid =
  | { readonly kind: 'settings' | 'paste' | 'coaching-help' }
  | { readonly kind: 'hand-over' | 'scorecard'; readonly chat: Chat };

interface OverlayProps {
  readonly laid: Laid;
  onClose(): void;
  /** Opens what coaching mode changes and stores. */
  onCoaching(): void;
}

/** What the agent asks for in place of the chat. */
export function Overlay({ laid, onClose, onCoaching }: OverlayProps) {
  switch (laid.kind) {
    case 'settings':
      return <SettingsView onClose={onClose} onCoaching={onCoaching} />;
    case 'paste':
      return <PasteChat onClose={onClose} />;
    case 'coaching-help':
      return <CoachingHelp onClose={onClose} />;
    case 'hand-over':
      return <HandOverView key={laid.chat.conversation.id} chat={laid.chat} onClose={onClose} />;
    case 'scorecard':
      return <CoachingView key={laid.chat.conversation.id} chat={laid.chat} onClose={onClose} />;
  }
}
