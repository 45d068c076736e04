import { useId } from 'react';
import type { Chat } from '../../../lib/state/chat.ts';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import css from './share-view.module.css';

/** As much as a trainer reads at a glance. */
const longest = 600;

/** What the agent writes to the trainer. It lives in the panel, and leaves it in the file only. */
export function TrainerNote({ chat }: { readonly chat: Chat }) {
  const { share } = useWords().coaching;
  const { store } = usePanel();
  const id = useId();
  return (
    <div className={css.note}>
      <label htmlFor={id}>{share.note}</label>
      <textarea
        id={id}
        name="note"
        rows={3}
        maxLength={longest}
        value={chat.trainerNote}
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value } }) =>
          store.change(chat.conversation.id, (current) => ({ ...current, trainerNote: value }))
        }
      />
      <p id={`${id}-hint`} className={css.hint}>
        {share.noteHint}
      </p>
    </div>
  );
}
