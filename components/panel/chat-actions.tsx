import type { Chat } from '../../lib/state/chat.ts';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import css from './chat-actions.module.css';
import { useIsCoaching } from './coaching/use-coaching.ts';
import { usePanel } from './panel-context.tsx';

type ChatState = Extract<PanelState, { readonly chat: Chat }>;

interface ChatActionsProps {
  readonly state: ChatState;
  /** Opens the note for a colleague. */
  onHandOver(): void;
  /** Opens the scorecard of coaching mode. */
  onScorecard(): void;
}

/** Less help: put this card away, or keep still in this chat until told otherwise; and the way to hand over. */
export function ChatActions({ state, onHandOver, onScorecard }: ChatActionsProps) {
  const words = useWords();
  const { store } = usePanel();
  const isCoaching = useIsCoaching();
  const change = (part: Partial<Chat>) =>
    store.change(state.chat.conversation.id, (chat) => ({ ...chat, ...part }));
  return (
    <p className={css.actions}>
      {state.kind === 'advising' && (
        <Button key="card" look="quiet" hotkey="Escape" onClick={() => change({ isDismissed: true })}>
          {words.dismiss}
        </Button>
      )}
      {state.kind === 'dismissed' && (
        <Button key="card" onClick={() => change({ isDismissed: false })}>
          {words.showAgain}
        </Button>
      )}
      {state.kind === 'paused' ? (
        <Button key="pause" onClick={() => change({ isPaused: false })}>
          {words.resume}
        </Button>
      ) : (
        <Button key="pause" look="quiet" onClick={() => change({ isPaused: true })}>
          {words.pause}
        </Button>
      )}
      <Button key="hand-over" look="quiet" hotkey="H" onClick={onHandOver}>
        {words.handOver.open}
      </Button>
      {isCoaching && (
        <Button key="scorecard" look="quiet" onClick={onScorecard}>
          {words.coaching.scorecard.open}
        </Button>
      )}
    </p>
  );
}
