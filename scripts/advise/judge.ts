import { converse } from '../../lib/conversation/converse.ts';
import type { Conversation } from '../../lib/conversation/types.ts';
import type { Models } from '../../lib/cues/model/model.ts';
import { advise } from '../../lib/guidance/advise.ts';
import type { Advice } from '../../lib/guidance/types.ts';
import type { EnglishReader } from '../../lib/language/english.ts';
import { readFacts } from '../../lib/language/facts.ts';
import type { Transcript } from '../../lib/transcript/types.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';

/** What was read from a conversation and what there is to say now. */
export interface Judgement {
  readonly conversation: Conversation;
  readonly advice: Advice | null;
}

/** What the panel loads after its first paint, loaded before here. */
export interface Readers {
  readonly english: EnglishReader;
  readonly models: Models;
}

/** Reads a conversation and advises, as the panel does for a chat that is opened at this moment. */
export function judge(transcript: Transcript, now: string, { english, models }: Readers): Judgement {
  const conversation = converse(transcript, { playbook: wholePlaybook, now, models });
  if (conversation.language === null) return { conversation, advice: null };
  const texts = transcript.messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const facts = readFacts(texts, conversation.language, english);
  const advice = advise(conversation, { playbook: wholePlaybook, facts, now, spent: [] });
  return { conversation, advice };
}
