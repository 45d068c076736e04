import { lazy, Suspense, useState } from 'react';
import type { Chat } from '../../../lib/state/chat.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Outdated } from '../../ui/outdated.tsx';
import { ScorecardView } from './scorecard-view.tsx';
import { useScorecard } from './use-scorecard.ts';

/** Redaction and the file come with it: loaded when somebody wants to share. */
const ShareView = lazy(async () => ({ default: (await import('./share-view.tsx')).ShareView }));

interface CoachingViewProps {
  readonly chat: Chat;
  onClose(): void;
}

/** The scorecard of a chat, and behind it the file for review; in place of the chat. */
export function CoachingView({ chat, onClose }: CoachingViewProps) {
  const [isSharing, setSharing] = useState(false);
  const scoring = useScorecard(chat);
  if (!isSharing) {
    return <ScorecardView chat={chat} scoring={scoring} onClose={onClose} onShare={() => setSharing(true)} />;
  }
  const scores = scoring.kind === 'scored' ? scoring.scores : [];
  return (
    <ErrorBoundary fallback={<Outdated />}>
      <Suspense>
        <ShareView chat={chat} scores={scores} onClose={() => setSharing(false)} />
      </Suspense>
    </ErrorBoundary>
  );
}
