import { useState } from 'react';
import { useStore } from 'zustand';
import { callingChats } from '../../lib/state/calling-chats.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { duePromises } from '../../lib/state/due-promises.ts';
import { type PanelState, panelState } from '../../lib/state/panel-state.ts';
import { interfaceLanguage } from '../../lib/state/settings-store.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Coming, later } from '../ui/later.tsx';
import { Outdated, ReloadButton } from '../ui/outdated.tsx';
import { useAppearance } from '../ui/use-appearance.ts';
import { useIsMissingWords, useWords, Words } from '../ui/words.tsx';
import { Announcer } from './announcer.tsx';
import { CallingChats } from './calling-chats.tsx';
import { ChatView } from './chat-view.tsx';
import { CoachingMark } from './coaching/coaching-mark.tsx';
import { useIsCoaching } from './coaching/use-coaching.ts';
import { useDraft } from './draft/use-draft.ts';
import { Notice } from './notice.tsx';
import type { Laid } from './overlay.tsx';
import css from './panel.module.css';
import { PanelContext, type PanelTools, usePanel } from './panel-context.tsx';
import { PinnedPromises } from './pinned-promises.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

/** Settings, the note for a colleague and the field for pasting. */
export const overlay = later(async () => (await import('./overlay.tsx')).Overlay);

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

/** What the agent has asked for in place of the chat. */
type Asked =
  | 'none'
  | 'settings'
  | 'paste'
  | 'coaching-help'
  | { readonly over: 'hand-over' | 'scorecard'; readonly id: ConversationId };

function PanelBody() {
  const { store } = usePanel();
  const { settings } = useWords();
  const [asked, ask] = useState<Asked>('none');
  const isMissingWords = useIsMissingWords();
  const model = useStore(store.api);
  const state = panelState(model);
  const calls = callingChats(model);
  const draft = useDraft(state);
  const chat = 'chat' in state ? state.chat : null;
  const isCoaching = useIsCoaching();
  const laid = laidOver(asked, chat, isCoaching);
  const open = (over: 'hand-over' | 'scorecard') => chat && ask({ over, id: chat.conversation.id });
  const openHandOver = () => open('hand-over');
  const openSettings = () => ask('settings');
  const openCoaching = () => ask('coaching-help');
  const close = () => ask('none');
  usePanelKeys({ state, draft }, laid !== null, { openHelp: openSettings, openHandOver, close });
  return (
    <main className={css.panel} data-state={state.kind}>
      <Announcer state={state} calls={calls} due={duePromises(model, state)} draft={draft} />
      {asked !== 'coaching-help' && <CoachingMark onAbout={openCoaching} />}
      {laid ? (
        <Coming part={overlay} with={{ laid, onClose: close, onCoaching: openCoaching }} />
      ) : (
        <>
          <div className={css.corner}>
            <Button look="quiet" icon="settings" hotkey="?" label={settings.open} onClick={openSettings} />
          </div>
          {isMissingWords && <Outdated />}
          {model.isTeamFileBroken && <BrokenTeamFile />}
          <CallingChats calls={calls} />
          <PinnedPromises state={state} />
          {'chat' in state ? (
            <ChatView
              state={state}
              draft={draft}
              onHandOver={openHandOver}
              onScorecard={() => open('scorecard')}
            />
          ) : (
            <Elsewhere kind={state.kind} onPaste={() => ask('paste')} />
          )}
        </>
      )}
    </main>
  );
}

/** What of it lies there: the note of one chat never stands over another. */
function laidOver(asked: Asked, chat: Chat | null, isCoaching: boolean): Laid | null {
  if (asked === 'none') return null;
  if (typeof asked === 'string') return { kind: asked };
  if (chat?.conversation.id !== asked.id || (asked.over === 'scorecard' && !isCoaching)) return null;
  return { kind: asked.over, chat };
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
