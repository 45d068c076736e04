import type { Models } from '../../lib/cues/model/model.ts';
import type { EnglishReader } from '../../lib/language/english.ts';
import type { Playbook } from '../../lib/playbook/types.ts';
import type { Role as AgentRole } from '../../lib/playbook/vocabulary.ts';
import { loadReviewWords } from '../../lib/review/words/load.ts';
import type { Desk } from '../../lib/state/desk.ts';
import type { ReviewParts } from '../../lib/state/draft-review.ts';
import type {
  ConversationId,
  Message,
  MessageId,
  ReadingHealth,
  Role,
  Transcript,
} from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';

/** A page on which everything could be read. */
export const health: ReadingHealth = { rows: 2, read: 2, unknownRoles: 0, partial: false };

/** A message; its id follows from who says what, so that the same words twice need an id of their own. */
export function messageFrom(role: Role, text: string, id = `${role}: ${text}`): Message {
  const author = role === 'customer' ? 'Anna Bakker' : null;
  return { id: id as MessageId, role, author, text, at: null, timeLabel: null };
}

/** A conversation with Anna Bakker. */
export function transcriptOf(
  messages: readonly Message[],
  conversation = 'zendesk:acme:1' as ConversationId,
): Transcript {
  return {
    conversation,
    customer: 'Anna Bakker',
    messages,
    health: { ...health, rows: messages.length, read: messages.length },
  };
}

/** A customer who was promised a call that never came, about a parcel that never came. */
export const hurt: readonly Message[] = [
  messageFrom('customer', 'Hi, tracking says my parcel was delivered yesterday but there is nothing here.'),
  messageFrom('agent', 'Hi Anna, I have your order in front of me.'),
  messageFrom('customer', 'You promised that someone would call me back on Tuesday. Nobody called.'),
];

/** What a test may have otherwise than usual. */
interface Otherwise {
  readonly playbook?: () => Playbook;
  readonly role?: () => AgentRole;
}

/** What the panel reads and advises with, at a fixed time. */
export function testDesk(
  english?: () => EnglishReader | undefined,
  models: () => Models = () => ({}),
  { playbook = () => wholePlaybook, role = () => 'agent' }: Otherwise = {},
): Desk {
  return {
    playbook,
    role,
    now: () => '2026-03-04T10:00:00+01:00',
    english: english ?? (() => undefined),
    guessLanguage: async () => null,
    models,
  };
}

/** What looks at drafts, as the panel has it. */
export const reviewParts: ReviewParts = {
  reviewer: () => import('../../lib/state/draft-findings.ts'),
  loadWords: loadReviewWords,
};
