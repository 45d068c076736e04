import { converse, startConversation } from '../../../lib/conversation/converse.ts';
import type { Address, Conversation, Turn } from '../../../lib/conversation/types.ts';
import type { Cue, Family, Level } from '../../../lib/cues/types.ts';
import { advise } from '../../../lib/guidance/advise.ts';
import type { Advice } from '../../../lib/guidance/types.ts';
import type { AdviceContext } from '../../../lib/guidance/writing-desk.ts';
import type { EnglishReader } from '../../../lib/language/english.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import type { TopicId } from '../../../lib/playbook/types.ts';
import type { Lane } from '../../../lib/playbook/vocabulary.ts';
import type { ConversationId, MessageId, Role } from '../../../lib/transcript/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

/** A conversation as a test says it: who wrote what, and what was read from it. */
export interface Chat {
  readonly turns: readonly (readonly [Role, string])[];
  readonly language?: Language;
  readonly address?: Address;
  readonly level?: Level;
  readonly families?: readonly Family[];
  /** What the signs of the chat say it is about. @default parcel_delivered_not_received; false is nothing */
  readonly topic?: TopicId | false;
  readonly lanes?: readonly Lane[];
  readonly customer?: string | null;
  readonly at?: string | null;
  /** Read as Attune reads it, instead of with the level, the cues and the topic said here. */
  readonly isRead?: boolean;
}

export const monday = '2026-03-02T10:00:00+01:00';

/** A conversation with the cues on its last customer turn. */
export function conversationOf(chat: Chat): Conversation {
  return chat.isRead ? readConversation(chat) : saidConversation(chat);
}

function readConversation({ turns, customer = null }: Chat): Conversation {
  const messages = turns.map(([role, text], index) => turnOf(role, text, index, {}).message);
  const health = { rows: messages.length, read: messages.length, unknownRoles: 0, partial: false };
  const transcript = { conversation: 'paste:1' as ConversationId, customer, messages, health };
  return converse(transcript, { playbook: wholePlaybook, now: monday });
}

function saidConversation(chat: Chat): Conversation {
  const last = chat.turns.findLastIndex(([role]) => role === 'customer');
  const language = chat.language ?? 'en';
  const id = chat.topic ?? 'parcel_delivered_not_received';
  const topic = id === false ? null : { id, confidence: 0.9, evidence: [] };
  return {
    ...startConversation('paste:1' as ConversationId, chat.customer ?? null),
    turns: chat.turns.map(([role, text], index) => turnOf(role, text, index, index === last ? chat : {})),
    level: chat.level ?? 2,
    topic,
    topics: topic ? [topic] : [],
    lanes: chat.lanes ?? [],
    stage: chat.turns.some(([role]) => role === 'agent') ? 'working' : 'opening',
    language,
    address: chat.address === undefined ? (language === 'nl' ? 'informal' : null) : chat.address,
  };
}

function cueOf(family: Family, confidence = 0.9): Cue {
  return {
    rule: 'test',
    kind: 'waiting.asks',
    family,
    level: 2,
    lane: null,
    confidence,
    span: [0, 1],
    text: '',
    source: '',
  };
}

/** What an advice is asked with beside the chat. */
export interface Asked extends Partial<Omit<AdviceContext, 'facts'>> {
  readonly english?: EnglishReader;
}

/** The advice for a chat, on a Monday at ten unless told otherwise. */
export function adviceFor(chat: Chat, { english, ...asked }: Asked = {}): Advice | null {
  const texts = chat.turns.filter(([role]) => role === 'customer').map(([, text]) => text);
  const facts = readFacts(texts, chat.language ?? 'en', english);
  const context = { playbook: wholePlaybook, now: monday, spent: [], ...asked };
  return advise(conversationOf(chat), { ...context, facts });
}

function turnOf(role: Role, text: string, index: number, chat: Partial<Chat>): Turn {
  return {
    message: { id: `m${index}` as MessageId, role, author: null, text, at: chat.at ?? null, timeLabel: null },
    language: 'en',
    score: null,
    level: null,
    cues: (chat.families ?? []).map((family) => cueOf(family)),
  };
}
