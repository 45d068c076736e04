import type { Advice } from '../../lib/guidance/types.ts';
import type { Chat } from '../../lib/state/chat.ts';
import { replyOf } from '../../lib/state/reply.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { Outcome } from './outcome.tsx';
import { usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';
import css from './reply.module.css';
import { Section } from './section.tsx';

interface ReplyProps {
  readonly chat: Chat;
  readonly advice: Advice;
}

/** The whole reply as it would go into the box: it follows the ticks and the wording. */
export function Reply({ chat, advice }: ReplyProps) {
  const words = useWords();
  const { books } = usePanel();
  return (
    <Section part="reply" heading={words.reply.heading}>
      <p className={css.reply} lang={advice.language}>
        {replyOf(chat, advice, books.playbook)}
      </p>
    </Section>
  );
}

/** The bar that stays in reach: put the reply into the box, or copy it. */
export function ReplyBar({ chat, advice }: ReplyProps) {
  const { reply } = useWords();
  const { session, books } = usePanel();
  const { id } = chat.conversation;
  const text = replyOf(chat, advice, books.playbook);
  const copy = () => void session.copy(id, text);
  return (
    <div className={css.bar}>
      <Outcome chat={chat} />
      <div className={css.actions}>
        {isPasted(id) ? (
          <Button look="primary" icon="copy" hotkey="C" onClick={copy}>
            {reply.copy}
          </Button>
        ) : (
          <>
            <Button
              look="primary"
              icon="insert"
              hotkey="I"
              disabled={chat.delivery.kind === 'inserting'}
              onClick={() => void session.insert(id, text)}
            >
              {reply.insert}
            </Button>
            <Button icon="copy" hotkey="C" label={reply.copy} onClick={copy} />
          </>
        )}
      </div>
    </div>
  );
}
