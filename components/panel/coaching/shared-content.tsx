import type { SharedChat } from '../../../lib/review/shared-chat.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import type { ShareChoices } from '../../../lib/state/share-choices.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { Section } from '../section.tsx';
import css from './share-view.module.css';
import { SharedFindings } from './shared-findings.tsx';

/** What the agent has decided, and how to decide otherwise. */
export interface Deciding {
  readonly choices: ShareChoices;
  onDecide(next: Partial<ShareChoices>): void;
}

interface SharedContentProps extends Deciding {
  readonly chat: Chat;
  readonly file: SharedChat;
}

/** The file in readable form, made of nothing but the file itself: each message with a way to leave it out. */
export function SharedContent({ chat, file, choices, onDecide }: SharedContentProps) {
  const { share } = useWords().coaching;
  const { messages, cues, scorecard, note, language } = file;
  const toggle = (place: number) => {
    const id = chat.transcript.messages[place]?.id;
    if (!id) return;
    const leftOut = new Set(choices.leftOut);
    if (!leftOut.delete(id)) leftOut.add(id);
    onDecide({ leftOut });
  };
  return (
    <Section
      part="shared-content"
      heading={share.holds}
      aside={<span>{share.summary(messages.length, cues.length, scorecard.length)}</span>}
    >
      <ol className={css.messages}>
        {messages.map(({ id, role, text }, place) => (
          <li key={id} data-role={role}>
            <p>
              <strong>{share.roles[role]}</strong>{' '}
              {text === null ? <em>{share.leftOut}</em> : <span lang={language ?? undefined}>{text}</span>}
            </p>
            <Button look="quiet" onClick={() => toggle(place)}>
              {text === null ? share.putBack(place + 1) : share.leaveOut(place + 1)}
            </Button>
          </li>
        ))}
      </ol>
      <SharedFindings file={file} />
      {note !== null && (
        <p>
          <strong>{share.note}</strong> {note}
        </p>
      )}
    </Section>
  );
}
