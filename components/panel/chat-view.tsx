import type { Chat } from '../../lib/state/chat.ts';
import { evidenceOf } from '../../lib/state/evidence.ts';
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
        {state.kind === 'quiet' && <Quiet chat={chat} />}
        <ChatActions state={state} />
      </div>
      {state.kind === 'advising' && <ReplyBar chat={chat} advice={state.advice} />}
    </>
  );
}

/** A moment without advice: what was seen, and why nothing is suggested. */
function Quiet({ chat }: { readonly chat: Chat }) {
  const { states, lanes } = useWords();
  const { lanes: open, unreadLanguage, level } = chat.conversation;
  const [lane] = open;
  const calm = level >= 2 && evidenceOf(chat.conversation).length > 0 ? states.noLine : states.quiet;
  return (
    <>
      {lane && <Notice words={lanes[lane]} />}
      <Cause chat={chat} />
      {!lane && <Notice words={unreadLanguage ? states.unreadLanguage : calm} />}
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
