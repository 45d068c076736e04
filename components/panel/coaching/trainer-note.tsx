import { useId } from 'react';
import { useWords } from '../../ui/words.tsx';
import css from './share-view.module.css';

/** As much as a trainer reads at a glance. */
const longest = 600;

interface TrainerNoteProps {
  readonly note: string;
  onWrite(note: string): void;
}

/** What the agent writes to the trainer. It lives in the panel, and leaves it in the file only. */
export function TrainerNote({ note, onWrite }: TrainerNoteProps) {
  const { share } = useWords().coaching;
  const id = useId();
  return (
    <div className={css.note}>
      <label htmlFor={id}>{share.note}</label>
      <textarea
        id={id}
        name="note"
        rows={3}
        maxLength={longest}
        value={note}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onWrite(target.value)}
      />
      <p id={`${id}-hint`} className={css.hint}>
        {share.noteHint}
      </p>
    </div>
  );
}
