import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/words.tsx';
import outcome from '../outcome.module.css';
import { usePanel } from '../panel-context.tsx';
import { draftOutcome } from './draft-words.ts';
import type { ShownDraft } from './use-draft.ts';

/** Says what became of a better line. One that could not be put in stands here, ready to be copied. */
export function DraftOutcome({ shown }: { readonly shown: ShownDraft }) {
  const words = useWords();
  const { delivery } = shown;
  const sentence = draftOutcome(words, delivery);
  if (!sentence) return null;
  const isBad = 'text' in delivery;
  return (
    <div className={outcome.outcome} data-bad={isBad} data-part="draft-outcome">
      <p>
        <Icon name={isBad ? 'warning' : 'check'} />
        <span>{sentence}</span>
      </p>
      {isBad && <Stranded shown={shown} text={delivery.text} isRefused={delivery.kind === 'copy-refused'} />}
    </div>
  );
}

interface StrandedProps {
  readonly shown: ShownDraft;
  readonly text: string;
  /** Whether the browser did not allow copying, so that the agent has to. */
  readonly isRefused: boolean;
}

/** The text is selected only for an agent who has just asked for it here and has to press the keys. */
function Stranded({ shown, text, isRefused }: StrandedProps) {
  const { copy, draft } = useWords();
  const { draftSession } = usePanel();
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isRefused) place.current?.select();
  }, [isRefused]);
  return (
    <>
      <textarea
        ref={place}
        className={outcome.text}
        aria-label={draft.line}
        lang={shown.reviewed.language}
        rows={3}
        readOnly
        value={text}
      />
      <Button icon="copy" onClick={() => void draftSession.copy(shown.conversation, text)}>
        {copy}
      </Button>
    </>
  );
}
