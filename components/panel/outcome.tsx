import { useEffect, useRef } from 'react';
import type { Dictionary } from '../../lib/i18n/index.ts';
import type { Chat, Delivery } from '../../lib/state/chat.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';
import css from './outcome.module.css';
import { usePanel } from './panel-context.tsx';

/** What became of the last insert or copy, in one sentence; null when there is nothing to say. */
export function outcomeWords({ delivery, refusals }: Dictionary, outcome: Delivery): string | null {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'inserting':
      return delivery.busy;
    case 'inserted':
      return delivery.inserted;
    case 'copied':
      return delivery.copied;
    case 'refused':
      return refusals[outcome.why];
    case 'copy-refused':
      return delivery.copyRefused;
  }
}

/** Says what became of a text. A text that did not arrive stands here, selected, ready to be copied. */
export function Outcome({ chat }: { readonly chat: Chat }) {
  const words = useWords();
  const { delivery } = chat;
  const sentence = outcomeWords(words, delivery);
  if (!sentence) return null;
  const isBad = 'text' in delivery;
  return (
    <div className={css.outcome} data-bad={isBad}>
      <p>
        <Icon name={isBad ? 'warning' : 'check'} />
        <span>{sentence}</span>
      </p>
      {isBad && <StrandedText chat={chat} text={delivery.text} />}
    </div>
  );
}

function StrandedText({ chat, text }: { readonly chat: Chat; readonly text: string }) {
  const words = useWords();
  const { session } = usePanel();
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (text) place.current?.select();
  }, [text]);
  return (
    <>
      <textarea
        ref={place}
        className={css.text}
        aria-label={words.reply.heading}
        lang={chat.conversation.language ?? undefined}
        rows={5}
        readOnly
        value={text}
      />
      <Button icon="copy" onClick={() => void session.copy(chat.conversation.id, text)}>
        {words.copy}
      </Button>
    </>
  );
}
