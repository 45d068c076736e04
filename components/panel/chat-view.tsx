import { useLayoutEffect } from 'react';
import type { Advice } from '../../lib/guidance/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { evidenceOf } from '../../lib/state/evidence.ts';
import type { PanelState } from '../../lib/state/panel-state.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { AdviceCard, ClosingCard } from './advice-card.tsx';
import { Cause } from './cause.tsx';
import { ChatActions } from './chat-actions.tsx';
import css from './chat-view.module.css';
import { DraftSection } from './draft/draft-section.tsx';
import type { ShownDraft } from './draft/use-draft.ts';
import { Header } from './header.tsx';
import { LaneCard } from './lane-card.tsx';
import { Notice } from './notice.tsx';
import { Boundary } from './own-side/boundary.tsx';
import { BreakOffer } from './own-side/break-offer.tsx';
import { CalmView } from './own-side/calm-view.tsx';
import { CameDown } from './own-side/came-down.tsx';
import { Reframe } from './own-side/reframe.tsx';
import { usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';
import { Promises } from './promises.tsx';
import { ReplyBar } from './reply.tsx';

type ChatState = Extract<PanelState, { readonly chat: Chat }>;

interface ChatViewProps {
  readonly state: ChatState;
  /** The draft in the reply box, where something can be said of it. */
  readonly draft: ShownDraft | null;
  /** Opens the note for a colleague. */
  onHandOver(): void;
  /** Opens the scorecard of coaching mode. */
  onScorecard(): void;
}

/** A conversation that can be read: who it is, and the card or the calm in its place. */
export function ChatView({ state, draft, onHandOver, onScorecard }: ChatViewProps) {
  const { states, lanes } = useWords();
  const { chat } = state;
  const [lane] = chat.conversation.lanes;
  return (
    <>
      <FromTheTop key={chat.conversation.id} />
      <div className={css.view}>
        {isPasted(chat.conversation.id) && <PastedLine />}
        <Header chat={chat} />
        {state.kind === 'advising' && state.advice.lane && (
          <LaneCard advice={state.advice} lane={state.advice.lane} />
        )}
        {state.kind === 'advising' && state.advice.lane === 'abuse' && (
          <Boundary chat={chat} advice={state.advice} />
        )}
        {state.kind === 'quiet' && lane && <Notice words={lanes[lane]} />}
        {state.kind !== 'paused' && <Reframe chat={chat} />}
        {state.kind !== 'paused' && <CameDown chat={chat} />}
        {state.kind !== 'paused' && <BreakOffer />}
        {hasCause(state) && <Cause key={chat.conversation.id} chat={chat} />}
        {state.kind === 'advising' && <Card chat={chat} advice={state.advice} />}
        {state.kind === 'dismissed' && <Notice words={states.dismissed} />}
        {state.kind === 'paused' && <Notice words={states.paused} />}
        {state.kind === 'quiet' && !lane && <Calm chat={chat} />}
        {state.kind !== 'paused' && <CalmView chat={chat} />}
        {state.kind !== 'paused' && <Promises chat={chat} />}
        <ChatActions state={state} onHandOver={onHandOver} onScorecard={onScorecard} />
      </div>
      <div className={css.dock}>
        {draft && <DraftSection key={draft.conversation} shown={draft} />}
        {state.kind === 'advising' && <ReplyBar chat={chat} advice={state.advice} />}
      </div>
    </>
  );
}

/** Another chat is seen from its beginning, wherever the last one was left. */
function FromTheTop() {
  useLayoutEffect(() => {
    // What it gives is no clean-up: in Chromium a promise.
    document.scrollingElement?.scrollTo(0, 0);
  }, []);
  return null;
}

/** Why somebody suffers is of no matter once it is solved or decided. */
function hasCause(state: ChatState): boolean {
  return state.kind === 'quiet' || (state.kind === 'advising' && state.advice.closing === null);
}

/** What to say; where somebody may be in danger Attune has no words of its own. */
function Card({ chat, advice }: { readonly chat: Chat; readonly advice: Advice }) {
  if (advice.lane === 'safety') return null;
  if (advice.closing !== null) return <ClosingCard chat={chat} advice={advice} />;
  return <AdviceCard chat={chat} advice={advice} />;
}

/** A moment without advice: why nothing is suggested. */
function Calm({ chat }: { readonly chat: Chat }) {
  const { states } = useWords();
  const { unreadLanguage, level } = chat.conversation;
  const calm = level >= 2 && evidenceOf(chat.conversation).length > 0 ? states.noLine : states.quiet;
  return <Notice words={unreadLanguage ? states.unreadLanguage : calm} />;
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
