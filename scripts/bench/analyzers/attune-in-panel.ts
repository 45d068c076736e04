import { addMessage, startConversation } from '../../../lib/conversation/converse.ts';
import { loadAllRules } from '../../../lib/cues/rules/load.ts';
import { builtinPlaybook } from '../../../lib/playbook/builtin/index.ts';
import type { ConversationId, MessageId } from '../../../lib/transcript/types.ts';
import { withKnownLanguage } from '../../support/known-language.ts';
import type { Analyze } from './analyzer.ts';

const start = startConversation('paste:bench' as ConversationId, null);
const context = { playbook: builtinPlaybook, now: '2026-03-04T12:00:00+01:00' };
const message = {
  id: 'm1' as MessageId,
  role: 'customer',
  author: null,
  at: null,
  timeLabel: null,
} as const;

await loadAllRules();

/** All that the panel does with a message that is not the first: its language, its cues, topic, address, promises. */
export const analyze: Analyze = (text, language) =>
  addMessage(withKnownLanguage(start, language), { ...message, text }, context);
