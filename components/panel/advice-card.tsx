import type { Advice } from '../../lib/guidance/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { AcknowledgementPart } from './acknowledgement.tsx';
import css from './advice-card.module.css';
import { Cause } from './cause.tsx';
import { Options } from './options.tsx';
import { Reply } from './reply.tsx';

/** The one card: why, what to say first, what to offer, and all of it as a reply. */
export function AdviceCard({ chat, advice }: { readonly chat: Chat; readonly advice: Advice }) {
  return (
    <div className={css.card}>
      <Cause chat={chat} />
      <AcknowledgementPart chat={chat} advice={advice} />
      <Options chat={chat} advice={advice} />
      <Reply chat={chat} advice={advice} />
    </div>
  );
}
