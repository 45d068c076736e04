import { useEffect, useRef } from 'react';
import type { Dictionary } from '../../lib/i18n/index.ts';
import type { Chat, Delivery } from '../../lib/state/chat.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';
import css from './told.module.css';
import { StrandedText, Told } from './told.tsx';

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
  const { session } = usePanel();
  const { delivery, conversation } = chat;
  const sentence = outcomeWords(words, delivery);
  if (!sentence) return null;
  if (!('text' in delivery)) return <Told sentence={sentence} isBad={false} />;
  const { text } = delivery;
  const isUnsure = delivery.kind === 'refused' && delivery.why === 'mode-unknown';
  return (
    <Told sentence={sentence} isBad>
      {isUnsure ? (
        <ModeQuestion chat={chat} text={text} />
      ) : (
        <StrandedText
          text={text}
          label={words.reply.heading}
          language={conversation.language}
          rows={5}
          isSelected
          onCopy={() => void session.copy(conversation.id, text)}
        />
      )}
    </Told>
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
