import type { Conversation } from '../conversation/types.ts';
import type { Facts } from '../language/facts.ts';
import { wallClock } from '../playbook/clock.ts';
import { fillTemplate, type SlotValues } from '../playbook/template.ts';
import type { Playbook, Template, TopicPlan } from '../playbook/types.ts';
import { chooseAcknowledgements } from './acknowledge.ts';
import { composeReply, questionFor, replyWordsIn, replyWordsOf } from './compose-reply.ts';
import { type Due, whatIsDue } from './due.ts';
import { parcelWords } from './fact-words.ts';
import { firstName } from './first-name.ts';
import { isOffered } from './offered.ts';
import { fillOptions } from './options.ts';
import { type AdviceLanguage, chatValues, clockValues, type Voice } from './slot-values.ts';
import type { Advice } from './types.ts';

/** What advice is given with, beside the conversation. */
export interface AdviceContext {
  readonly playbook: Playbook;
  /** What the customer's texts say, from `readFacts`. */
  readonly facts: Facts;
  /** ISO 8601 with the offset of the team's wall clock, from `localTime`. */
  readonly now: string;
  /** Acknowledgements that went into the reply box in this chat, oldest first. */
  readonly spent: readonly string[];
}

/**
 * What to say at this moment. Null means silence: the customer has been answered, nothing is surer than 0.7, the
 * conversation needs another lane, or the language is not one advice is written in.
 */
export function advise(conversation: Conversation, context: AdviceContext): Advice | null {
  const { language } = conversation;
  if (!isWritten(language) || conversation.unreadLanguage || conversation.lanes.length > 0) return null;
  const due = whatIsDue(conversation);
  if (due === null) return null;
  const topic = context.playbook.topics.find(({ id }) => id === due.topic) ?? null;
  const wasOffered = topic !== null && isOffered(conversation, topic, language);
  if (wasOffered && due.causes.length === 1) return null;
  return write(conversation, context, {
    due,
    topic,
    wasOffered,
    voice: voiceOf(conversation, language, context),
  });
}

/** What there is to write about, and how. */
interface Matter {
  readonly due: Due;
  readonly topic: TopicPlan | null;
  /** True when the ways out were put to the customer before. */
  readonly wasOffered: boolean;
  readonly voice: Voice;
}

function write(
  conversation: Conversation,
  { playbook, facts, spent }: AdviceContext,
  { due, topic, wasOffered, voice }: Matter,
): Advice | null {
  const { language, address } = voice;
  const said = chatValues(conversation, facts, voice);
  const values = { ...parcelWords(undefined, voice), ...said, ...clockValues(playbook.settings, voice) };
  const { level } = conversation;
  const { causes } = due;
  const hasAnswered = hasAgent(conversation);
  const acknowledgements = chooseAcknowledgements({ voice, level, causes, hasAnswered, said, spent });
  const options = topic === null || wasOffered ? [] : fillOptions(topic, voice, values);
  if (acknowledgements.length === 0 && options.length === 0) return null;
  const base = { language, address, options, greeting: greetingFor(conversation, said, voice) };
  const asked = wasOffered ? replyWordsIn(language).offered : questionAbout(due, said, language);
  const question = questionFor({ ...base, question: fillTemplate(asked, said, address) ?? '' }, options);
  const advice = { ...base, topic: due.topic, acknowledgements, gesture: null, question };
  const acknowledgement = acknowledgements[0]?.text ?? null;
  return { ...advice, reply: composeReply({ advice, acknowledgement, options }) };
}

function hasAgent({ turns }: Conversation): boolean {
  return turns.some(({ message }) => message.role === 'agent');
}

function isWritten(language: Conversation['language']): language is AdviceLanguage {
  return language !== null && language in replyWordsOf;
}

/** Follows the customer; until then the playbook, but nobody is called `je` whose first name is not known. */
function voiceOf(
  { address, customer }: Conversation,
  language: AdviceLanguage,
  { playbook, now }: AdviceContext,
): Voice {
  if (language === 'en') return { language, address: null, now };
  const byDefault = firstName(customer) === null ? 'formal' : playbook.settings.address;
  return { language, address: address ?? byDefault, now };
}

/** Only as the first thing the agent's side says; later on it would be a template showing. */
function greetingFor(
  conversation: Conversation,
  said: SlotValues,
  { language, address, now }: Voice,
): string | null {
  if (conversation.stage !== 'opening' || hasAgent(conversation)) return null;
  const { greeting, partsOfDay } = replyWordsIn(language);
  const { minutes } = wallClock(now);
  const part = minutes < 720 ? 'morning' : minutes < 1080 ? 'afternoon' : 'evening';
  return fillTemplate(greeting[address ?? 'informal'], { ...said, partOfDay: partsOfDay[part] }, address);
}

/** The question that fits the first cause and asks for nothing the chat has. */
function questionAbout({ causes }: Due, said: SlotValues, language: AdviceLanguage): Template {
  const { questions, open } = replyWordsIn(language);
  const fitting = causes.flatMap((cause) => questions.filter((question) => question.cause === cause));
  return fitting.find(({ asks }) => asks === null || said[asks] === undefined)?.text ?? open;
}
