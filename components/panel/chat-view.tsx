import type { Chat } from '../../lib/state/chat.ts';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { AdviceCard } from './advice-card.tsx';
import { Cause } from './cause.tsx';
import { ChatActions } from './chat-actions.tsx';
import css from './chat-view.module.css';
import { Header } from './header.tsx';
import { Notice } from './notice.tsx';
import { usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';
import { ReplyBar } from './reply.tsx';

type ChatState = Extract<PanelState, { readonly chat: Chat }>;

/** A conversation that can be read: who it is, and the card or the calm in its place. */
export function ChatView({ state }: { readonly state: ChatState }) {
  const { states } = useWords();
  const { chat } = state;
  return (
    <>
      <div className={css.view}>
        {isPasted(chat.conversation.id) && <PastedLine />}
        <Header chat={chat} />
        {state.kind === 'advising' && <AdviceCard chat={chat} advice={state.advice} />}
        {state.kind === 'dismissed' && <Notice words={states.dismissed} />}
        {state.kind === 'paused' && <Notice words={states.paused} />}
        {state.kind === 'quiet' && <Cause chat={chat} />}
        {state.kind === 'quiet' && (
          <Notice words={chat.conversation.unreadLanguage ? states.unreadLanguage : states.quiet} />
        )}
        <ChatActions state={state} />
      </div>
      {state.kind === 'advising' && <ReplyBar chat={chat} advice={state.advice} />}
    </>
  );
}

function PastedLine() {
  const { paste } = useWords();
  const { store } = usePanel();
  return (
    <p className={css.pasted}>
      <span>{paste.pasted}</span>
      <Button look="quiet" icon="back" onClick={() => store.paste(null)}>
        {paste.close}
      </Button>
    </p>
  );
}
