import type { Conversation } from '../conversation/types.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Role } from '../playbook/vocabulary.ts';
import type { Score, ScoringProgress } from '../review/scorecard.ts';
import type { Chat } from './chat.ts';

/** What of a chat counts for its scorecard. */
export interface ScoredChat
  extends Pick<Chat, 'transcript' | 'models' | 'guess' | 'promiseMarks' | 'picked'> {
  readonly conversation: Pick<Conversation, 'language' | 'unreadLanguage'>;
}

/** What a chat is scored with beside itself. */
export interface ScoringDesk {
  readonly playbook: Playbook;
  readonly role: Role;
  /** ISO 8601 with zone. */
  readonly now: string;
}

/** How long the panel's page may be kept from painting and from answering keys, in milliseconds. */
const slice = 12;

/**
 * The scorecard of a chat, worked out in slices between which the panel paints and answers. Null while the customer's
 * language is not known or Attune does not read it, and when the signal says stop. Rejects when a part of Attune is gone.
 */
export async function scoreChat(
  { transcript, conversation, models, guess, promiseMarks: marks, picked }: ScoredChat,
  desk: ScoringDesk,
  onProgress: (progress: ScoringProgress) => void,
  signal: AbortSignal,
): Promise<readonly Score[] | null> {
  const { language, unreadLanguage } = conversation;
  if (!language || unreadLanguage) return null;
  const [{ scoreSteps }, { loadReviewWords }] = await Promise.all([
    import('../review/scorecard.ts'),
    import('../review/words/load.ts'),
  ]);
  await loadReviewWords(language);
  const steps = scoreSteps(transcript, { ...desk, models, guess, marks, picked });
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (signal.aborted) return null;
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress(step.value);
    await nextTurn();
    until = performance.now() + slice;
  }
}

/** After what waits: a key, a paint. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
