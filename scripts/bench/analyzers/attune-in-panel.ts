import { addMessage, startConversation } from '../../../lib/conversation/converse.ts';
import { loadBuiltin } from '../../../lib/playbook/builtin/load.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import { emptyPlaybook } from '../../../lib/playbook/merge.ts';
import type { ConversationId, MessageId } from '../../../lib/transcript/types.ts';
import { withKnownLanguage } from '../../support/known-language.ts';
import type { Analyze } from './analyzer.ts';
import { modelsAtHand, prepare as prepareReading } from './at-hand.ts';

const start = startConversation('paste:bench' as ConversationId, null);
let playbook = emptyPlaybook;

/** Loads what the languages are read with, and the signs of their topics. */
export async function prepare(languages: readonly Language[]): Promise<void> {
  await prepareReading(languages);
  playbook = await loadBuiltin(emptyPlaybook, languages);
}

const now = '2026-03-04T12:00:00+01:00';
const message = {
  id: 'm1' as MessageId,
  role: 'customer',
  author: null,
  at: null,
  timeLabel: null,
} as const;

/** All that the panel does with a message that is not the first: its language, its cues, topic, address, promises. */
export const analyze: Analyze = (text, language) =>
  addMessage(
    withKnownLanguage(start, language),
    { ...message, text },
    { playbook, now, models: modelsAtHand },
  );
