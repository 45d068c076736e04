import type { Chat } from '../../lib/state/chat.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';
import { isPasted } from './pasted.ts';

interface UseButtonsProps {
  readonly chat: Chat;
  /** What goes into the reply box or the clipboard. */
  readonly text: string;
  /** What the buttons call it. */
  readonly name: string;
}

/** Insert and copy for one piece of the advice; a pasted chat has no reply box, so there it is copy alone. */
export function UseButtons({ chat, text, name }: UseButtonsProps) {
  const words = useWords();
  const { session } = usePanel();
  const { id } = chat.conversation;
  const isBusy = chat.delivery.kind === 'inserting';
  return (
    <span>
      {!isPasted(id) && (
        <Button
          look="quiet"
          icon="insert"
          label={words.insertPart(name)}
          disabled={isBusy}
          onClick={() => void session.insert(id, text)}
        />
      )}
      <Button
        look="quiet"
        icon="copy"
        label={words.copyPart(name)}
        onClick={() => void session.copy(id, text)}
      />
    </span>
  );
}
