import { useState } from 'react';
import { useStore } from 'zustand';
import { callingChats } from '../../lib/state/calling-chats.ts';
import { duePromises } from '../../lib/state/due-promises.ts';
import { type PanelState, panelState } from '../../lib/state/panel-state.ts';
import { interfaceLanguage } from '../../lib/state/settings-store.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Outdated, ReloadButton } from '../ui/outdated.tsx';
import { useAppearance } from '../ui/use-appearance.ts';
import { useIsMissingWords, useWords, Words } from '../ui/words.tsx';
import { Announcer } from './announcer.tsx';
import { CallingChats } from './calling-chats.tsx';
import { ChatView } from './chat-view.tsx';
import { useDraft } from './draft/use-draft.ts';
import { HandOverView } from './hand-over-view.tsx';
import { Notice } from './notice.tsx';
import css from './panel.module.css';
import { PanelContext, type PanelTools, usePanel } from './panel-context.tsx';
import { PasteChat } from './paste-chat.tsx';
import { PinnedPromises } from './pinned-promises.tsx';
import { SettingsView } from './settings-view.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

/** The whole panel. */
export function Panel({ tools }: { readonly tools: PanelTools }) {
  const { settings } = useStore(tools.settings);
  const language = interfaceLanguage(settings);
  useAppearance(settings.theme);
  return (
    <Words language={language}>
      <ErrorBoundary fallback={<Failed />}>
        <PanelContext value={tools}>
          <PanelBody />
        </PanelContext>
      </ErrorBoundary>
    </Words>
  );
}

/** What is laid over the chat. */
type Overlay = 'none' | 'settings' | 'paste' | { readonly handOver: ConversationId };

function PanelBody() {
  const { store } = usePanel();
  const { settings } = useWords();
  const [laid, setOverlay] = useState<Overlay>('none');
  const isMissingWords = useIsMissingWords();
  const model = useStore(store.api);
  const state = panelState(model);
  const calls = callingChats(model);
  const draft = useDraft(state);
  const chat = 'chat' in state ? state.chat : null;
  // The note of one chat never stands over another.
  const noted = typeof laid === 'object' && chat?.conversation.id === laid.handOver ? chat : null;
  const overlay = typeof laid === 'object' ? (noted ? 'hand-over' : 'none') : laid;
  const openHandOver = () => chat && setOverlay({ handOver: chat.conversation.id });
  const close = () => setOverlay('none');
  usePanelKeys({ state, draft }, overlay !== 'none', {
    openHelp: () => setOverlay('settings'),
    openHandOver,
    close,
  });
  return (
    <main className={css.panel} data-state={state.kind}>
      <Announcer state={state} calls={calls} due={duePromises(model, state)} draft={draft} />
      {overlay === 'settings' && <SettingsView onClose={close} />}
      {overlay === 'paste' && <PasteChat onClose={close} />}
      {noted && <HandOverView key={noted.conversation.id} chat={noted} onClose={close} />}
      {overlay === 'none' && (
        <>
          <div className={css.corner}>
            <Button
              look="quiet"
              icon="settings"
              hotkey="?"
              label={settings.open}
              onClick={() => setOverlay('settings')}
            />
          </div>
          {isMissingWords && <Outdated />}
          {model.isTeamFileBroken && <BrokenTeamFile />}
          <CallingChats calls={calls} />
          <PinnedPromises state={state} />
          {'chat' in state ? (
            <ChatView state={state} draft={draft} onHandOver={openHandOver} />
          ) : (
            <Elsewhere kind={state.kind} onPaste={() => setOverlay('paste')} />
          )}
        </>
      )}
    </main>
  );
}

/** The team's own playbook cannot be used: the agent is told whose words the advice is in. */
function BrokenTeamFile() {
  const { playbook } = useWords();
  return (
    <p className={css.broken} data-part="team-file">
      {playbook.broken}
    </p>
  );
}

interface ElsewhereProps {
  readonly kind: Exclude<PanelState, { readonly chat: unknown }>['kind'];
  onPaste(): void;
}

/** The panel without a conversation: says why, and offers to paste one where that helps. */
function Elsewhere({ kind, onPaste }: ElsewhereProps) {
  const { states, paste } = useWords();
  const words = {
    'no-chat': states.noChat,
    'cannot-read': states.cannotRead,
    reading: states.reading,
    reconnecting: states.reconnecting,
    outdated: states.outdated,
  }[kind];
  return (
    <Notice words={words} isHeading>
      {kind === 'outdated' && <ReloadButton />}
      {kind !== 'reading' && kind !== 'outdated' && (
        <Button look={kind === 'cannot-read' ? 'primary' : 'plain'} onClick={onPaste}>
          {paste.open}
        </Button>
      )}
    </Notice>
  );
}

function Failed() {
  const { states } = useWords();
  return (
    <main className={css.panel} data-state="failed">
      <Notice words={states.failed} isHeading />
    </main>
  );
}
