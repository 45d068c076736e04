import { isSolved } from '../../lib/guidance/due.ts';
import type { Advice } from '../../lib/guidance/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { useWords } from '../ui/words.tsx';
import { AcknowledgementPart } from './acknowledgement.tsx';
import css from './advice-card.module.css';
import { Because } from './coaching/because.tsx';
import { GesturePart } from './gesture.tsx';
import { Options } from './options.tsx';
import { Reply } from './reply.tsx';

interface CardProps {
  readonly chat: Chat;
  readonly advice: Advice;
}

/** The one card: what to say first, what to offer, and all of it as a reply. */
export function AdviceCard({ chat, advice }: CardProps) {
  const { reply } = useWords();
  return (
    <div className={css.card}>
      <AcknowledgementPart chat={chat} advice={advice} />
      <Options chat={chat} advice={advice} />
      <GesturePart chat={chat} advice={advice} />
      <Reply chat={chat} advice={advice} heading={reply.heading} />
    </div>
  );
}

/** The card at the end of something: the reply is all there is to it. */
export function ClosingCard({ chat, advice }: CardProps) {
  const { closing } = useWords();
  const isClose = advice.topic === null && isSolved(chat.conversation);
  return (
    <div className={css.card}>
      <Reply chat={chat} advice={advice} heading={isClose ? closing.close : closing.confirm} />
      <Because of={(lore) => (isClose ? lore.line('warmClose') : lore.check('C26'))} />
    </div>
  );
}
