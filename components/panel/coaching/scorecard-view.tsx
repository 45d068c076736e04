import type { Chat } from '../../../lib/state/chat.ts';
import { Button } from '../../ui/button.tsx';
import { Outdated } from '../../ui/outdated.tsx';
import { useWords } from '../../ui/words.tsx';
import { LaidView } from '../laid-view.tsx';
import { Misses } from './misses.tsx';
import { ScorePicture } from './score-picture.tsx';
import css from './scorecard-view.module.css';
import type { Scored } from './scored.ts';
import { useCoachLore } from './use-coaching.ts';
import type { Scoring } from './use-scorecard.ts';
import { Wins } from './wins.tsx';

interface ScorecardViewProps {
  readonly chat: Chat;
  readonly scoring: Scoring;
  onClose(): void;
  /** Opens the file for review. */
  onShare(): void;
}

/** The moments of a chat in which a check had its occasion: wins first, then misses; no single number. */
export function ScorecardView({ chat, scoring, onClose, onShare }: ScorecardViewProps) {
  const { coaching, customer } = useWords();
  const hint = `${chat.conversation.customer ?? customer} · ${coaching.scorecard.intro}`;
  return (
    <LaidView part="scorecard" heading={coaching.scorecard.open} hint={hint} onClose={onClose}>
      <Body chat={chat} scoring={scoring} />
      {scoring.kind !== 'reading' && scoring.kind !== 'outdated' && (
        <div>
          <Button onClick={onShare}>{coaching.share.open}</Button>
        </div>
      )}
    </LaidView>
  );
}

function Body({ chat, scoring }: Pick<ScorecardViewProps, 'chat' | 'scoring'>) {
  const { scorecard } = useWords().coaching;
  const lore = useCoachLore();
  if (scoring.kind === 'outdated' || lore === 'missing') return <Outdated />;
  if (scoring.kind === 'unread') return <p>{scorecard.unread}</p>;
  if (scoring.kind === 'scored' && lore) return <Scores chat={chat} scores={scoring.scores} lore={lore} />;
  const { done = 0, of = chat.transcript.messages.length } =
    (scoring.kind === 'reading' && scoring.progress) || {};
  return (
    <div className={css.reading} role="status">
      <p>{scorecard.reading(done, of)}</p>
      <progress max={of} value={done} aria-label={scorecard.open} />
    </div>
  );
}

function Scores({ chat, scores, lore }: Scored) {
  const { scorecard } = useWords().coaching;
  if (scores.length === 0) return <p>{scorecard.none}</p>;
  return (
    <>
      <Wins chat={chat} scores={scores} lore={lore} />
      <Misses chat={chat} scores={scores} lore={lore} />
      <ScorePicture scores={scores} lore={lore} />
    </>
  );
}
