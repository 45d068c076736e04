import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Score, ScoringProgress } from '../../../lib/review/scorecard.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import { scoreChat } from '../../../lib/state/score-chat.ts';
import { usePanel } from '../panel-context.tsx';

/** A scorecard as far as it has come. */
export type Scoring =
  | { readonly kind: 'reading'; readonly progress: ScoringProgress | null }
  | { readonly kind: 'scored'; readonly scores: readonly Score[] }
  | { readonly kind: 'unread' | 'outdated' };

/**
 * Scores a chat while the view stands open, again when something it is scored by changes. What stands there stays until the
 * next is ready.
 */
export function useScorecard(chat: Chat): Scoring {
  const { books, settings, store } = usePanel();
  const role = useStore(settings, (model) => model.settings.role);
  const [scoring, setScoring] = useState<Scoring>({ kind: 'reading', progress: null });
  const { playbook } = books;
  const { transcript, models, guess, promiseMarks, picked } = chat;
  const { language, unreadLanguage } = chat.conversation;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (next: Scoring) => !signal.aborted && setScoring(next);
    const onProgress = (progress: ScoringProgress) =>
      !signal.aborted && setScoring((now) => (now.kind === 'scored' ? now : { kind: 'reading', progress }));
    const { now } = store.api.getState();
    const conversation = { language, unreadLanguage };
    const scored = { transcript, conversation, models, guess, promiseMarks, picked };
    scoreChat(scored, { playbook, role, now }, onProgress, signal).then(
      (scores) => tell(scores ? { kind: 'scored', scores } : { kind: 'unread' }),
      () => tell({ kind: 'outdated' }),
    );
    return () => controller.abort();
  }, [transcript, language, unreadLanguage, models, guess, promiseMarks, picked, playbook, role, store]);
  return scoring;
}
