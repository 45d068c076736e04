import { addMessage, startConversation } from '../../../lib/conversation/converse.ts';
import type { ConversationId, MessageId } from '../../../lib/transcript/types.ts';
import { withKnownLanguage } from '../../support/known-language.ts';
import { wholePlaybook } from '../../support/whole-playbook.ts';
import type { Analyze } from './analyzer.ts';
import { modelsAtHand } from './at-hand.ts';

export { prepare } from './at-hand.ts';

const start = startConversation('paste:bench' as ConversationId, null);
const context = { playbook: wholePlaybook, now: '2026-03-04T12:00:00+01:00', models: modelsAtHand };
const message = {
  id: 'm1' as MessageId,
  role: 'customer',
  author: null,
  at: null,
  timeLabel: null,
} as const;

/** All that the panel does with a message that is not the first: its language, its cues, topic, address, promises. */
export const analyze: Analyze = (text, language) =>
  addMessage(withKnownLanguage(start, language), { ...message, text }, context);
