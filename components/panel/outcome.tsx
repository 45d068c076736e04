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

/**
 * Says what became of a text. A text that did not arrive stands here, selected, ready to be copied; one that waits for
 * the agent to look where the box leads has its two answers here.
 */
export function Outcome({ chat }: { readonly chat: Chat }) {
  const words = useWords();
  const { delivery } = chat;
  const sentence = outcomeWords(words, delivery);
  if (!sentence) return null;
  const isBad = 'text' in delivery;
  const isUnsure = delivery.kind === 'refused' && delivery.why === 'mode-unknown';
  return (
    <div className={css.outcome} data-bad={isBad}>
      <p>
        <Icon name={isBad ? 'warning' : 'check'} />
        <span>{sentence}</span>
      </p>
      {isUnsure && <ModeQuestion chat={chat} text={delivery.text} />}
      {isBad && !isUnsure && <StrandedText chat={chat} text={delivery.text} />}
    </div>
  );
}

interface TextProps {
  readonly chat: Chat;
  readonly text: string;
}

/** The focus comes here, but to no answer: a key pressed twice must not give one. */
function ModeQuestion({ chat, text }: TextProps) {
  const { refusals, modeAnswers } = useWords();
  const { session } = usePanel();
  const place = useRef<HTMLFieldSetElement>(null);
  const { id } = chat.conversation;
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset ref={place} className={css.answers} tabIndex={-1} aria-label={refusals['mode-unknown']}>
      <Button look="primary" icon="insert" onClick={() => void session.insertConfirmed(id, text)}>
        {modeAnswers.yes}
      </Button>
      <Button icon="copy" onClick={() => void session.copy(id, text)}>
        {modeAnswers.no}
      </Button>
    </fieldset>
  );
}

function StrandedText({ chat, text }: TextProps) {
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
