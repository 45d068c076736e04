import type { Chat } from '../../lib/state/chat.ts';
import { recentLevels } from '../../lib/state/evidence.ts';
import { LevelMeter } from '../ui/level-meter.tsx';
import { TrendPicture } from '../ui/trend-picture.tsx';
import { useWords } from '../ui/words.tsx';
import css from './header.module.css';

/** Who the customer is, how it stands with them (in a lane no number tells that), and how completely the chat could be read. */
export function Header({ chat }: { readonly chat: Chat }) {
  const words = useWords();
  const { conversation, transcript } = chat;
  return (
    <header className={css.header}>
      <h1>{transcript.customer ?? words.customer}</h1>
      {conversation.lanes.length === 0 && (
        <div className={css.level}>
          <LevelMeter level={conversation.level} trend={conversation.trend} />
          <TrendPicture levels={recentLevels(conversation)} />
        </div>
      )}
      <Health chat={chat} />
    </header>
  );
}

function Health({ chat }: { readonly chat: Chat }) {
  const { health } = useWords();
  const { rows, read, unknownRoles, partial, translated } = chat.transcript.health;
  const parts = [
    health.read(read, rows),
    ...(partial ? [health.partial] : []),
    ...(unknownRoles > 0 ? [health.unknownRoles(unknownRoles)] : []),
    ...(translated ? [health.translated] : []),
  ];
  return (
    <p
      className={css.health}
      data-complete={parts.length === 1 && read === rows}
      data-read={read}
      data-short={`${read}/${rows}`}
    >
      <span>{parts.join(' · ')}</span>
    </p>
  );
}
