import { useEffect, useRef } from 'react';
import type { Chat } from '../../lib/state/chat.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import css from './hand-over-view.module.css';
import { LaidView } from './laid-view.tsx';
import { Outcome } from './outcome.tsx';
import { usePanel } from './panel-context.tsx';
import { useHandOver } from './use-hand-over.ts';

interface HandOverViewProps {
  readonly chat: Chat;
  onClose(): void;
}

/** The note for a colleague, in place of the chat. It is copied, never inserted: the box on the page reaches the customer. */
export function HandOverView({ chat, onClose }: HandOverViewProps) {
  const { handOver: words, customer } = useWords();
  const { store, session } = usePanel();
  const copy = useRef<HTMLButtonElement>(null);
  const lines = useHandOver(chat);
  const { id } = chat.conversation;
  useEffect(() => {
    // What became of another text has no place here, nor what became of this one in the chat.
    const forget = () => store.change(id, (current) => ({ ...current, delivery: { kind: 'none' } }));
    forget();
    return forget;
  }, [store, id]);
  return (
    <LaidView part="hand-over" heading={words.open} focus={copy} onClose={onClose}>
      <p className={css.name}>{chat.conversation.customer ?? customer}</p>
      {lines.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <ul className={css.note}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className={css.actions}>
            <Button
              ref={copy}
              look="primary"
              icon="copy"
              onClick={() => void session.copy(id, lines.join('\n'))}
            >
              {words.copy}
            </Button>
          </div>
          <Outcome chat={chat} />
          <p className={css.hint}>{words.hint}</p>
        </>
      )}
    </LaidView>
  );
}
