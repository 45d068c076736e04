import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../../lib/playbook/language.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';
import css from './told.module.css';

interface ToldProps {
  readonly sentence: string;
  readonly isBad: boolean;
  readonly part?: string;
  readonly children?: ReactNode;
}

/** What became of a text, in one sentence, and what is left to do about it. */
export function Told({ sentence, isBad, part, children }: ToldProps) {
  return (
    <div className={css.told} data-bad={isBad} data-part={part}>
      <p>
        <Icon name={isBad ? 'warning' : 'check'} />
        <span>{sentence}</span>
      </p>
      {children}
    </div>
  );
}

interface StrandedTextProps {
  readonly text: string;
  /** What it is, for a screen reader. */
  readonly label: string;
  readonly language: Language | null;
  readonly rows: number;
  /** Whether it stands selected, for an agent who has to press the keys. */
  readonly isSelected: boolean;
  onCopy(): void;
}

/** A text that did not arrive, ready to be copied. */
export function StrandedText({ text, label, language, rows, isSelected, onCopy }: StrandedTextProps) {
  const { copy } = useWords();
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isSelected && text) place.current?.select();
  }, [isSelected, text]);
  return (
    <>
      <textarea
        ref={place}
        className={css.text}
        aria-label={label}
        lang={language ?? undefined}
        rows={rows}
        readOnly
        value={text}
      />
      <Button icon="copy" onClick={onCopy}>
        {copy}
      </Button>
    </>
  );
}
