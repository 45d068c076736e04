import type { Chat } from '../../lib/state/chat.ts';
import { HandOverView } from './hand-over-view.tsx';
import { PasteChat } from './paste-chat.tsx';
import { SettingsView } from './settings-view.tsx';

/** What is laid over the chat. */
export type Laid =
  | { readonly kind: 'settings' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'hand-over'; readonly chat: Chat };

interface OverlayProps {
  readonly laid: Laid;
  onClose(): void;
}

/** What the agent asks for in place of the chat. */
export function Overlay({ laid, onClose }: OverlayProps) {
  if (laid.kind === 'settings') return <SettingsView onClose={onClose} />;
  if (laid.kind === 'paste') return <PasteChat onClose={onClose} />;
  return <HandOverView key={laid.chat.conversation.id} chat={laid.chat} onClose={onClose} />;
}
