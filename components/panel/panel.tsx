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
import { CoachingHelp } from './coaching/coaching-help.tsx';
import { CoachingMark } from './coaching/coaching-mark.tsx';
import { CoachingView } from './coaching/coaching-view.tsx';
import { useIsCoaching } from './coaching/use-coaching.ts';
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
type Overlay =
  | 'none'
  | 'settings'
  | 'paste'
  | 'coaching-help'
  | { readonly over: 'hand-over' | 'scorecard'; readonly id: ConversationId };

function PanelBody() {
  const { store } = usePanel();
  const { settings } = useWords();
  const [laid, setOverlay] = useState<Overlay>('none');
  const isMissingWords = useIsMissingWords();
  const model = useStore(store.api);
  const state = panelState(model);
  const calls = callingChats(model);
  const chat = 'chat' in state ? state.chat : null;
  const isCoaching = useIsCoaching();
  // The note or the scorecard of one chat never stands over another.
  const covered = typeof laid === 'object' && chat?.conversation.id === laid.id ? chat : null;
  const isLaid = (over: 'hand-over' | 'scorecard') => typeof laid === 'object' && laid.over === over;
  const noted = isLaid('hand-over') ? covered : null;
  const scored = isLaid('scorecard') && isCoaching ? covered : null;
  const overlay = typeof laid === 'object' ? (noted || scored ? laid.over : 'none') : laid;
  const open = (over: 'hand-over' | 'scorecard') => chat && setOverlay({ over, id: chat.conversation.id });
  const openHandOver = () => open('hand-over');
  const close = () => setOverlay('none');
  usePanelKeys(state, overlay !== 'none', { openHelp: () => setOverlay('settings'), openHandOver, close });
  return (
    <main className={css.panel} data-state={state.kind}>
      <Announcer state={state} calls={calls} due={duePromises(model, state)} />
      {overlay !== 'coaching-help' && <CoachingMark onAbout={() => setOverlay('coaching-help')} />}
      {overlay === 'coaching-help' && <CoachingHelp onClose={close} />}
      {overlay === 'settings' && (
        <SettingsView onClose={close} onCoaching={() => setOverlay('coaching-help')} />
      )}
      {overlay === 'paste' && <PasteChat onClose={close} />}
      {noted && <HandOverView key={noted.conversation.id} chat={noted} onClose={close} />}
      {scored && <CoachingView key={scored.conversation.id} chat={scored} onClose={close} />}
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
            <ChatView state={state} onHandOver={openHandOver} onScorecard={() => open('scorecard')} />
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
