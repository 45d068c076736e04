import type { PromiseMarks } from '../conversation/promises.ts';
import { withPromisesAt } from '../conversation/promises-now.ts';
import type { Conversation, PromiseId } from '../conversation/types.ts';
import type { Models } from '../cues/model/model.ts';
import type { InsertRefusal } from '../editors/types.ts';
import type { Helped } from '../guidance/outcomes.ts';
import type { Advice } from '../guidance/types.ts';
import type { Language } from '../playbook/language.ts';
import type { TopicId } from '../playbook/types.ts';
import type { Message, Transcript } from '../transcript/types.ts';
import type { CopyOutcome } from './copy-text.ts';
import { type Counting, goOnCounting, startCounting } from './count-outcomes.ts';
import { type Desk, judge, read } from './desk.ts';
import { lackingIn } from './languages-in.ts';
import { noChoices, type ShareChoices } from './share-choices.ts';

/** What became of the last text the agent wanted to use. */
export type Delivery =
  | { readonly kind: 'none' | 'inserting' | 'inserted' }
  | { readonly kind: 'refused'; readonly why: InsertRefusal; readonly text: string }
  | CopyOutcome;

/** One conversation as the panel holds it. It dies with the panel. */
export interface Chat extends Counting {
  readonly transcript: Transcript;
  readonly conversation: Conversation;
  /** The learned scores its last words were read with. */
  readonly models: Models;
  /** What the browser makes of the customer's language, asked only while Attune itself cannot tell. */
  readonly guess: Language | null;
  /** The languages in it that it cannot be read and answered in yet: their parts are being loaded. */
  readonly lacking: readonly Language[];
  readonly advice: Advice | null;
  /** Which wording of the acknowledgement is chosen, from 0. */
  readonly wording: number;
  /** Ids of the options that go into the reply, and of the small extra where the agent has added it. */
  readonly ticked: readonly string[];
  readonly isDismissed: boolean;
  readonly isPaused: boolean;
  /** Whether the agent has said that the box on the page reaches the customer, where the page does not show it. */
  readonly modeConfirmed: boolean;
  /** Acknowledgements already used in this chat; none is offered twice. */
  readonly spent: readonly string[];
  /** The topic the agent has chosen; it sticks for the chat. */
  readonly picked: TopicId | null;
  /** What the agent has answered, by the id of what was asked. */
  readonly answers: Readonly<Record<string, string>>;
  readonly delivery: Delivery;
  /** Promises the agent has marked by hand. */
  readonly promiseMarks: PromiseMarks;
  /** What the agent has decided about a file for review. */
  readonly share: ShareChoices;
  /** How often each option had helped when the chat was opened: the options keep their places while it lasts. */
  readonly helped: Helped;
}

/** Reads a conversation for the first time. */
export function openChat(transcript: Transcript, desk: Desk, helped: Helped = {}): Chat {
  const models = desk.models();
  const conversation = read(transcript, null, desk, { models });
  const decided = { spent: [], picked: null, answers: {}, helped };
  const marked = { promiseMarks: new Map(), ...startCounting(conversation) };
  const own = { isPaused: false, modeConfirmed: false, share: noChoices };
  const rest = { models, guess: null, ...own, ...decided, ...marked };
  const lacking = lackingIn(conversation, desk.playbook());
  return { transcript, conversation, lacking, ...rest, ...freshCard(judge(conversation, decided, desk)) };
}

/** Reads a conversation again from the start, now that rules or a language have come that it lacked. */
export function readAgain(chat: Chat, desk: Desk): Chat {
  const conversation = read(chat.transcript, null, desk, chat);
  const advice = judge(conversation, chat, desk);
  return { ...chat, conversation, lacking: lackingIn(conversation, desk.playbook()), ...freshCard(advice) };
}

/**
 * Reads a conversation again, now that the playbook has grown. A card that did not know what the chat is about may learn it;
 * any other stays as it is.
 */
export function readGrown(chat: Chat, desk: Desk): Chat {
  const grown = readAgain(chat, desk);
  if (isUntouched(chat) && isOpen(chat.advice) && grown.advice?.topic) return grown;
  return { ...chat, conversation: grown.conversation, lacking: grown.lacking };
}

/** Nothing of the card has been used, changed or put away. */
function isUntouched({ isDismissed, delivery, wording }: Chat): boolean {
  return !isDismissed && delivery.kind === 'none' && wording === 0;
}

/** There is room for a topic on the card. */
function isOpen(advice: Advice | null): boolean {
  return advice === null || (advice.topic === null && advice.lane === null && advice.closing === null);
}

/**
 * Takes in what the page shows now. The card changes only when customer or agent said something new; until then the chat
 * is read with the learned scores it was read with before, so that one that has been loaded since changes nothing.
 */
export function updateChat(chat: Chat, transcript: Transcript, desk: Desk): Chat {
  if (isSame(lastSaid(transcript), lastSaid(chat.transcript))) {
    const conversation = read(transcript, chat, desk, chat);
    return { ...chat, transcript, conversation, lacking: lackingIn(conversation, desk.playbook()) };
  }
  const models = desk.models();
  const conversation = read(transcript, chat, desk, { ...chat, models });
  const advice = judge(conversation, chat, desk);
  const isSameCard = JSON.stringify(advice) === JSON.stringify(chat.advice);
  const counting = goOnCounting(chat, conversation, chat.picked, desk.playbook());
  const lacking = lackingIn(conversation, desk.playbook());
  const now = { transcript, conversation, lacking, models, ...counting };
  return { ...chat, ...now, ...(isSameCard ? {} : freshCard(advice)) };
}

/** The agent says what the conversation is about: the card follows, and later signs do not change it. */
export function pickTopic(chat: Chat, picked: TopicId | null, desk: Desk): Chat {
  const decided = { ...chat, picked };
  return { ...decided, ...freshCard(judge(chat.conversation, decided, desk)) };
}

/** Takes in what the agent answered; the card stays as it is but for the texts that were waiting for it. */
export function answer(chat: Chat, id: string, value: string, desk: Desk): Chat {
  const decided = { ...chat, answers: { ...chat.answers, [id]: value } };
  const judged = judge(chat.conversation, decided, desk);
  const advice = chat.advice && judged ? withTexts(chat.advice, judged) : chat.advice;
  return { ...decided, advice, delivery: { kind: 'none' } };
}

/** A card with what has been filled in since: nothing comes, goes or changes its place under the agent's hands. */
function withTexts(shown: Advice, judged: Advice): Advice {
  const options = shown.options.map((option) => judged.options.find(({ id }) => id === option.id) ?? option);
  const isSameGesture = shown.gesture !== null && shown.gesture.id === judged.gesture?.id;
  return { ...shown, options, gesture: isSameGesture ? judged.gesture : shown.gesture };
}

/** The clock has gone on: promises may have come due. The card stays as it is until something is said. */
export function lookAtClock(chat: Chat, desk: Desk): Chat {
  const conversation = withPromisesAt(chat.conversation, desk.now(), chat.promiseMarks);
  return conversation === chat.conversation ? chat : { ...chat, conversation };
}

/** The agent says that a promise was kept or no longer counts; null takes that back. The card follows. */
export function markPromise(
  chat: Chat,
  promise: PromiseId,
  mark: 'kept' | 'dropped' | null,
  desk: Desk,
): Chat {
  const promiseMarks = new Map(chat.promiseMarks);
  if (mark) promiseMarks.set(promise, mark);
  else promiseMarks.delete(promise);
  const marked = lookAtClock({ ...chat, promiseMarks }, desk);
  const advice = judge(marked.conversation, marked, desk);
  if (JSON.stringify(advice) === JSON.stringify(chat.advice)) return marked;
  return { ...marked, ...freshCard(advice), isDismissed: chat.isDismissed };
}

/** Shows the next wording of the acknowledgement, the first again after the last. */
export function nextWording(chat: Chat): Chat {
  const count = chat.advice?.acknowledgements.length ?? 0;
  return count > 1 ? { ...chat, wording: (chat.wording + 1) % count, delivery: { kind: 'none' } } : chat;
}

/** Takes an option or the small extra into the reply, or out of it. */
export function toggleOption(chat: Chat, option: string): Chat {
  const isTicked = chat.ticked.includes(option);
  const ticked = isTicked ? chat.ticked.filter((id) => id !== option) : [...chat.ticked, option];
  return { ...chat, ticked, delivery: { kind: 'none' } };
}

/** Notes what became of a text, and which acknowledgement is used up by it. */
export function deliver(chat: Chat, text: string, delivery: Delivery): Chat {
  const isUsed = delivery.kind === 'inserted' || delivery.kind === 'copied';
  const used = (chat.advice?.acknowledgements ?? [])
    .map((acknowledgement) => acknowledgement.text)
    .filter((line) => isUsed && text.includes(line) && !chat.spent.includes(line));
  return { ...chat, delivery, spent: [...chat.spent, ...used] };
}

function freshCard(advice: Advice | null) {
  return {
    advice,
    wording: 0,
    ticked: advice?.options.map(({ id }) => id) ?? [],
    isDismissed: false,
    delivery: { kind: 'none' } as const,
  };
}

function lastSaid({ messages }: Transcript): Message | undefined {
  return messages.findLast(({ role }) => role === 'customer' || role === 'agent');
}

function isSame(one: Message | undefined, other: Message | undefined): boolean {
  return one?.id === other?.id && one?.text === other?.text;
}
