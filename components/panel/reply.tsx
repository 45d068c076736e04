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

/** The whole reply as it would go into the box: it follows the ticks and the wording. Nothing where there is nothing to say. */
export function Reply({ chat, advice, heading }: ReplyProps & { readonly heading: string }) {
  const { books } = usePanel();
  const text = replyOf(chat, advice, books.playbook);
  if (text === '') return null;
  return (
    <Section part="reply" heading={heading}>
      <p className={css.reply} lang={advice.language}>
        {text}
      </p>
    </Section>
  );
}

/** The bar that stays in reach: put the reply into the box, or copy it. Without a reply it says at most what became of the last. */
export function ReplyBar({ chat, advice }: ReplyProps) {
  const { books } = usePanel();
  const text = replyOf(chat, advice, books.playbook);
  if (text === '' && chat.delivery.kind === 'none') return null;
  return (
    <div className={css.bar}>
      <Outcome chat={chat} />
      {text !== '' && <ReplyActions chat={chat} text={text} />}
    </div>
  );
}

function ReplyActions({ chat, text }: { readonly chat: Chat; readonly text: string }) {
  const { reply } = useWords();
  const { session } = usePanel();
  const { id } = chat.conversation;
  const copy = () => void session.copy(id, text);
  return (
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
  );
}
