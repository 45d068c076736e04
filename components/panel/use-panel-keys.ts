import { useStore } from 'zustand';
import type { Advice } from '../../lib/guidance/types.ts';
import { type Chat, nextWording, toggleOption } from '../../lib/state/chat.ts';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { replyOf } from '../../lib/state/reply.ts';
import type { ShownDraft } from './draft/use-draft.ts';
import type { HotkeyAction } from './hotkeys.ts';
import { type PanelTools, usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';
import { useHotkeys } from './use-hotkeys.ts';

interface OverlayActions {
  openHelp(): void;
  openHandOver(): void;
  close(): void;
}

/** What the keys act on. */
interface OnShow {
  readonly state: PanelState;
  readonly draft: ShownDraft | null;
}

/** The keyboard of the panel. Over the chat, Escape closes what lies over it and no other key acts. */
export function usePanelKeys({ state, draft }: OnShow, isCovered: boolean, overlay: OverlayActions): void {
  const tools = usePanel();
  const isOn = useStore(tools.settings, ({ settings }) => settings.singleKeys);
  useHotkeys(isOn || isCovered, (action) => {
    if (isCovered) return action.kind === 'dismiss' && done(overlay.close());
    if (action.kind === 'help') return done(overlay.openHelp());
    if (action.kind === 'handOver') return 'chat' in state && done(overlay.openHandOver());
    if (action.kind === 'mend') return draft !== null && takeBetterLine(draft, tools);
    return state.kind === 'advising' && actOnCard(action, state.chat, state.advice, tools);
  });
}

/** Puts in the better line of the first finding; false where there is none, or one is on its way. */
function takeBetterLine(
  { conversation, reviewed, delivery }: ShownDraft,
  { draftSession }: PanelTools,
): boolean {
  const better = reviewed.missed[0]?.better;
  if (!better?.mend || delivery.kind === 'replacing') return false;
  return done(draftSession.replace(conversation, better));
}

/** Does to the card what a key asks for; false when there is nothing to do. */
function actOnCard(
  action: HotkeyAction,
  chat: Chat,
  advice: Advice,
  { store, session, books }: PanelTools,
): boolean {
  const { id } = chat.conversation;
  const text = replyOf(chat, advice, books.playbook);
  const change = (step: (chat: Chat) => Chat) => done(store.change(id, step));
  switch (action.kind) {
    case 'tick': {
      const option = advice.options[action.place];
      return option !== undefined && change((current) => toggleOption(current, option.id));
    }
    case 'another':
      return change(nextWording);
    case 'insert':
      if (text === '' || chat.delivery.kind === 'inserting') return false;
      return done(isPasted(id) ? session.copy(id, text) : session.insert(id, text));
    case 'copy':
      return text !== '' && done(session.copy(id, text));
    case 'dismiss':
      return change((current) => ({ ...current, isDismissed: true }));
    case 'help':
    case 'handOver':
    case 'mend':
    case 'calm':
      return false;
  }
}

/** What follows on an act: the key is used up. */
function done(_act: unknown): true {
  return true;
}
