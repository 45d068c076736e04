import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import css from './laid-view.module.css';

interface LaidViewProps {
  /** Its name in the page. In a field of a view that has one, Escape is the field's own. */
  readonly part?: string;
  readonly heading: string;
  /** What it is about, under the heading. */
  readonly hint?: ReactNode;
  /** Gets the focus in place of the way back, where it is there. */
  readonly focus?: RefObject<HTMLElement | null>;
  /** Whether it leads back to another view that lies over the chat: Escape closes both. */
  readonly isNested?: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/** A view in place of the chat, under its heading and the way back. The agent opened it, so the focus goes along. */
export function LaidView({ part, heading, hint, focus, isNested = false, children, onClose }: LaidViewProps) {
  const { settings } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => (focus?.current ?? back.current)?.focus(), [focus]);
  return (
    <div className={css.view} data-part={part}>
      <div className={css.head}>
        <Button
          ref={back}
          look="quiet"
          icon="back"
          hotkey={isNested ? undefined : 'Escape'}
          label={settings.back}
          onClick={onClose}
        />
        <h1>{heading}</h1>
      </div>
      {hint !== undefined && <p className={css.hint}>{hint}</p>}
      {children}
    </div>
  );
}
