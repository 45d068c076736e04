import { afterAnswer, afterCustomer } from '../cues/history.ts';
import type { Models } from '../cues/model/model.ts';
import { readTurn } from '../cues/read-turn.ts';
import { isShown } from '../cues/shown.ts';
import type { Cue } from '../cues/types.ts';
import type { Watcher } from '../cues/watch.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../playbook/language.ts';
import type { Playbook } from '../playbook/types.ts';
import { type Lane, lanes } from '../playbook/vocabulary.ts';
import type { ConversationId, Message, Transcript } from '../transcript/types.ts';
import { addressOf, countAddress } from './address.ts';
import { firstOfMany, hearLanguage } from './customer-language.ts';
import { composeLevel, settle } from './level.ts';
import { type ConversationMemory, noMemory } from './memory.ts';
import { hearPromises, type PromiseMarks, promisesAt } from './promises.ts';
import { stageOf } from './stage.ts';
import { addSigns, knownTopic, topicsOf } from './topic.ts';
import { hearTopicWords } from './topic-words.ts';
import { trendOf, trendTurns } from './trend.ts';
import type { Conversation, Turn } from './types.ts';

/** What reading a message depends on beside the conversation. */
export interface ConverseContext {
  readonly playbook: Playbook;
  /** ISO 8601; the time a promise is judged at. */
  readonly now: string;
  /** What another detector makes of the customer's language, for while too little has been written to tell. */
  readonly guess?: Language | null;
  /** The learned scores that are loaded; without one for a language the rules decide. */
  readonly models?: Models;
  /** Promises the agent marked by hand. */
  readonly marks?: PromiseMarks;
  /** Told why a turn was read as it was; only asked for when somebody wants to know. */
  readonly watch?: Watcher;
}

/** A conversation before its first message. */
export function startConversation(id: ConversationId, customer: string | null): Conversation {
  return {
    id,
    customer,
    turns: [],
    level: 0,
    trend: 'same',
    topic: null,
    topics: [],
    stage: 'opening',
    lanes: [],
    language: null,
    unreadLanguage: false,
    address: null,
    promises: [],
    memory: noMemory,
  };
}

/** The conversation with one more message. Reads that message only, however long the chat is. */
export function addMessage(
  conversation: Conversation,
  message: Message,
  context: ConverseContext,
): Conversation {
  return shown(hear(conversation, message, context), context);
}

/** A whole transcript, message by message; what all of it shows is made out once, after the last. */
export function converse(transcript: Transcript, context: ConverseContext): Conversation {
  const start = startConversation(transcript.conversation, transcript.customer);
  return shown(
    transcript.messages.reduce((soFar, message) => hear(soFar, message, context), start),
    context,
  );
}

/** Takes in what one message says. */
function hear(conversation: Conversation, message: Message, context: ConverseContext): Conversation {
  switch (message.role) {
    case 'customer':
      return addCustomerTurn(conversation, message, context);
    case 'agent':
    case 'bot':
      return addAnswer(conversation, message, message.role, context);
    default:
      return addTurn(conversation, unread(message), conversation.memory);
  }
}

function addCustomerTurn(
  conversation: Conversation,
  message: Message,
  context: ConverseContext,
): Conversation {
  const { memory } = conversation;
  const customerLanguage = hearLanguage(message.text, memory.customerLanguage, context.guess ?? null);
  const language = customerLanguage.unread
    ? null
    : (customerLanguage.language ?? memory.agentLanguage.language ?? firstOfMany(message.text));
  const model = language ? context.models?.[language] : undefined;
  const { watch } = context;
  const { history } = memory;
  const reading = readTurn(message.text, language, { history, at: message.at, model, watch });
  const promiseBroken = isPromiseBroken(memory, message.at ?? context.now, context.marks);
  const level = composeLevel(reading, history, promiseBroken, watch);
  const settled = settle(conversation.level, level, reading.cues);
  const { score, cues, alsoIn } = reading;
  const turn: Turn = { message, language, ...(alsoIn && { alsoIn }), score, level, cues };
  return addTurn(
    {
      ...conversation,
      level: settled,
      language,
      unreadLanguage: customerLanguage.unread,
      lanes: openLanes(conversation.lanes, reading.cues),
    },
    turn,
    {
      ...memory,
      customerLanguage,
      history: afterCustomer(memory.history, message.text, reading, message.at),
      levels: [...memory.levels, settled].slice(-trendTurns),
      customerAddress: isAbuse(reading.cues)
        ? memory.customerAddress
        : countAddress(memory.customerAddress, message.text, language),
      signs: addSigns(memory.signs, message, language, context.playbook),
      topicWords: hearTopicWords(memory.topicWords, message, language, {
        model: model?.topics,
        book: language ? context.playbook.books[language] : undefined,
      }),
    },
  );
}

/** The form of an insult or a threat invites nobody to answer in it. */
function isAbuse(cues: readonly Cue[]): boolean {
  return cues.some((cue) => cue.lane === 'abuse' && isShown(cue));
}

function addAnswer(
  conversation: Conversation,
  message: Message,
  role: 'agent' | 'bot',
  context: ConverseContext,
): Conversation {
  const { memory } = conversation;
  const agentLanguage = detectLanguage(message.text, memory.agentLanguage);
  const { language } = agentLanguage;
  const spoken = language ?? memory.customerLanguage.language;
  return addTurn(
    conversation,
    { ...unread(message), language },
    {
      ...memory,
      agentLanguage,
      history: afterAnswer(memory.history, {
        role,
        text: message.text,
        language: spoken,
      }),
      agentAddress: countAddress(memory.agentAddress, message.text, language),
      promises: hearPromises(memory.promises, message, spoken, context.now),
    },
  );
}

function addTurn(conversation: Conversation, turn: Turn, memory: ConversationMemory): Conversation {
  return {
    ...conversation,
    turns: [...conversation.turns, turn],
    stage: stageOf(conversation.stage, turn),
    memory,
  };
}

/** Brings what the conversation shows up to date with its memory. */
function shown(conversation: Conversation, { now, playbook, marks }: ConverseContext): Conversation {
  const { memory } = conversation;
  const topics = topicsOf(memory.signs, memory.topicWords);
  return {
    ...conversation,
    trend: trendOf(memory.levels),
    topics,
    topic: knownTopic(topics, playbook),
    address: addressOf(memory.customerAddress, memory.agentAddress),
    promises: promisesAt(memory.promises, now, marks),
  };
}

/** The lanes that are open after a turn, the most urgent first; a lane once opened stays open while the chat lasts. */
function openLanes(open: readonly Lane[], cues: readonly Cue[]): readonly Lane[] {
  const opened = cues.filter(isShown).map(({ lane }) => lane);
  if (opened.every((lane) => lane === null || open.includes(lane))) return open;
  return lanes.filter((lane) => open.includes(lane) || opened.includes(lane));
}

function unread(message: Message): Turn {
  return { message, language: null, score: null, level: null, cues: [] };
}

function isPromiseBroken(memory: ConversationMemory, at: string, marks?: PromiseMarks): boolean {
  return promisesAt(memory.promises, at, marks).some((promise) => promise.state === 'broken');
}
