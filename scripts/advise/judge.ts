import { converse } from '../../lib/conversation/converse.ts';
import type { Conversation } from '../../lib/conversation/types.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import { advise } from '../../lib/guidance/advise.ts';
import type { Advice } from '../../lib/guidance/types.ts';
import type { EnglishReader } from '../../lib/language/english.ts';
import { readFacts } from '../../lib/language/facts.ts';
import { betterFor, betterWords, review } from '../../lib/review/review.ts';
import { situationOf } from '../../lib/review/situation.ts';
import type { Finding } from '../../lib/review/types.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import type { ConversationLine } from './parse-conversation.ts';

/** What was read from a conversation and what there is to say now. */
export interface Judgement {
  readonly conversation: Conversation;
  readonly advice: Advice | null;
  /** What the checks make of the draft; empty without one. */
  readonly findings: readonly Judged[];
}

/** A finding with the words that would be better, where any are proven to be. */
export interface Judged extends Finding {
  readonly better: string | null;
}

/** What the panel loads after its first paint, loaded before here. */
export interface Readers {
  readonly english: EnglishReader;
  readonly models: Models;
}

/** Reads a conversation, advises and looks at the draft, as the panel does for a chat that is opened at this moment. */
export function judge(
  { transcript, draft }: ConversationLine,
  now: string,
  { english, models }: Readers,
): Judgement {
  const conversation = converse(transcript, { playbook: wholePlaybook, now, models });
  if (conversation.language === null) return { conversation, advice: null, findings: [] };
  const texts = transcript.messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const facts = readFacts(texts, conversation.language, english);
  const context = { playbook: wholePlaybook, facts, now, spent: [] };
  const advice = advise(conversation, context);
  const situation = draft === null ? null : situationOf(conversation, context, advice);
  if (draft === null || situation === null) return { conversation, advice, findings: [] };
  const findings = review({ text: draft }, situation).map((finding) => {
    const mend = betterFor(finding, { text: draft }, situation);
    return { ...finding, better: betterWords(mend, draft) };
  });
  return { conversation, advice, findings };
}
