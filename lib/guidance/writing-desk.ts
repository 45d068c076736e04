import type { Conversation } from '../conversation/types.ts';
import type { Facts } from '../language/facts.ts';
import { wallClock } from '../playbook/clock.ts';
import { fillTemplate, type SlotValues } from '../playbook/template.ts';
import type { Book, Playbook, TopicId } from '../playbook/types.ts';
import type { Role } from '../playbook/vocabulary.ts';
import type { Answers } from './asked-values.ts';
import { parcelWords } from './fact-words.ts';
import { firstName } from './first-name.ts';
import type { OptionContext } from './options.ts';
import type { Helped } from './outcomes.ts';
import { chatValues, clockValues, type Voice } from './slot-values.ts';
import { thingValues } from './thing.ts';

/** What advice is given with, beside the conversation. */
export interface AdviceContext {
  readonly playbook: Playbook;
  /** What the customer's texts say, from `readFacts`. */
  readonly facts: Facts;
  /** ISO 8601 with the offset of the team's wall clock, from `localTime`. */
  readonly now: string;
  /** Acknowledgements that went into the reply box in this chat, oldest first. */
  readonly spent: readonly string[];
  /** The topic the agent has chosen, which holds whatever the signs say. */
  readonly picked?: TopicId | null;
  /** What the agent has answered. */
  readonly answers?: Answers;
  /** What the agent may decide. @default 'agent' */
  readonly role?: Role;
  /** How often each option has helped on this machine. @default nothing is known */
  readonly helped?: Helped;
}

/** Everything that is needed to write, gathered once. */
export interface WritingDesk extends AdviceContext {
  readonly conversation: Conversation;
  readonly book: Book;
  readonly voice: Voice;
  /** What this chat says. */
  readonly said: SlotValues;
  /** The same with what clock, settings and agent know. */
  readonly values: SlotValues;
}

/** Gathers what is needed to write about a conversation in the language of a book. */
export function deskFor(conversation: Conversation, context: AdviceContext, book: Book): WritingDesk {
  const voice = voiceOf(conversation, book, context);
  const { language, address, now } = voice;
  const bare = chatValues(conversation, context.facts, voice);
  const said = { ...bare, ...thingValues(bare, language, address) };
  // Whose internet is down awaits no parcel.
  const plain = bare.service === undefined ? parcelWords(undefined, voice) : {};
  // Nor does whoever was charged twice: "the parcel" stands for the thing only where the topic is one.
  const topic = context.picked ?? conversation.topic?.id;
  const isAboutParcel = topic?.startsWith('parcel') ?? false;
  const standIn = {
    ...plain,
    ...(isAboutParcel ? thingValues({ ...plain, ...bare }, language, address) : {}),
  };
  const values = {
    ...standIn,
    ...said,
    ...clockValues(context.playbook.settings, { language, address, now }),
  };
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { ...context, conversation, book, voice, said, values: { ...standIn, ...known } };
}

/** What options are filled with at this desk. */
export function optionContext({
  book,
  playbook,
  voice,
  values,
  role = 'agent',
  answers = {},
}: WritingDesk): OptionContext {
  const { language, address, now } = voice;
  const { currency } = playbook.settings;
  return { book, playbook, role, address, values, answered: { answers, language, currency, now } };
}

/** Whether an agent has said anything yet. */
export function hasAgent({ turns }: Conversation): boolean {
  return turns.some(({ message }) => message.role === 'agent');
}

/** Follows the customer; until then the playbook, but nobody is addressed informally whose first name is not known. */
function voiceOf(
  { address, customer }: Conversation,
  { language }: Book,
  { playbook, now }: AdviceContext,
): Voice {
  if (language === 'en') return { language, address: null, now };
  const byDefault = firstName(customer) === null ? 'formal' : playbook.settings.address;
  return { language, address: address ?? byDefault, now };
}

/** Only as the first thing the agent's side says; later on it would be a template showing. */
export function greetingFor({
  conversation,
  book,
  said,
  voice: { address, now },
}: WritingDesk): string | null {
  if (conversation.stage !== 'opening' || hasAgent(conversation)) return null;
  const { greeting, partsOfDay } = book.words;
  const { minutes } = wallClock(now);
  const part = minutes < 720 ? 'morning' : minutes < 1080 ? 'afternoon' : 'evening';
  return fillTemplate(greeting[address ?? 'informal'], { ...said, partOfDay: partsOfDay[part] }, address);
}
