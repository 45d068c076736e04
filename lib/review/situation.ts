import { isCustomers } from '../conversation/customers.ts';
import { isSecondFailure } from '../conversation/second-failure.ts';
import type { Address, Conversation, Promised, Turn } from '../conversation/types.ts';
import { offeredIn } from '../guidance/offered.ts';
import { isRequest, type Sentence, sentencesOf } from '../guidance/sentences-said.ts';
import type { Advice } from '../guidance/types.ts';
import { type AdviceContext, deskFor, type WritingDesk } from '../guidance/writing-desk.ts';
import { tokenize } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { OptionPlan, TopicPlan } from '../playbook/types.ts';
import type { Message } from '../transcript/types.ts';
import { sumsIn } from './amounts.ts';
import { type Named, namedIn } from './concrete.ts';
import { harmsIn, heated } from './heat.ts';
import { type Phrase, phrasesOf, type Reading, readReply } from './reading.ts';
import { shows, tellsRepeat } from './repeated.ts';
import { type Said, saidIn } from './similar.ts';
import { dryIn, livedIn } from './told.ts';
import type { CompiledWords } from './words/compile.ts';
import { reviewWordsOf } from './words/load.ts';

/** The moment of a conversation that a draft answers: all the checks know beside the draft. */
export interface Situation {
  readonly conversation: Conversation;
  readonly language: Language;
  readonly words: CompiledWords;
  readonly desk: WritingDesk;
  /** The form of address that is not left to the agent. */
  readonly heldTo: Address;
  /** What Attune advises at this moment: where better lines come from. */
  readonly advice: Advice | null;
  /** The customer's turns since the agent's last one. */
  readonly open: readonly Turn[];
  /** The questions and requests in them. */
  readonly questions: readonly Sentence[];
  /** Everything the customer has named so far, and what was promised and is due. */
  readonly named: Named;
  /** What the customer did and how long it took, as words that say it: `two weeks`, `asked neighbours`. */
  readonly lived: readonly (readonly string[])[];
  /** Words of what was ordered and what the tracking says: naming them alone acknowledges nothing. */
  readonly dry: ReadonlySet<string>;
  /** What agents have said before, oldest first. */
  readonly said: readonly Reading[];
  /** Their sentences, to compare with. */
  readonly saidSentences: readonly Said[];
  /** Whether an acknowledgement has been given since the customer was last heated. */
  readonly isAcknowledged: boolean;
  readonly apologies: number;
  readonly topic: TopicPlan | null;
  /** The ways out put to the customer before. */
  readonly offered: readonly OptionPlan[];
  /** Promises of the agent's side that are due or overdue and not done. */
  readonly due: readonly Promised[];
  /** A promise was broken, or the customer tells of a failure that happened again. */
  readonly isSecondFailure: boolean;
  /** The customer has just said that it went wrong again: an unkept promise, the nth time, a run-around. */
  readonly isRepeated: boolean;
  /** The customer has waited too long: then a wait is a fact of the case. */
  readonly isWaiting: boolean;
  /** Amounts of money the customer has named. */
  readonly amounts: ReadonlySet<number>;
  /** The customer writes slang too. */
  readonly isSlangy: boolean;
  /** The customer writes exclamation marks or emoji too. */
  readonly isLoud: boolean;
}

/**
 * Gathers what a draft is checked against, once for each change of the chat. Null while the language is not known, its
 * words have not been loaded, or no book is written in it.
 */
export function situationOf(
  conversation: Conversation,
  context: AdviceContext,
  advice: Advice | null,
): Situation | null {
  const { language, turns, promises } = conversation;
  const book = language ? context.playbook.books[language] : undefined;
  const words = language ? reviewWordsOf(language) : null;
  if (!language || !book || !words || conversation.unreadLanguage) return null;
  const customers = turns.filter(isCustomers);
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  const open = turns.slice(answered + 1).filter(isCustomers);
  const said = agentsOf(turns).map(({ message }) => readOnce(message, words));
  const topicId = context.picked ?? conversation.topic?.id ?? null;
  const topic = book.topics.find(({ id }) => id === topicId) ?? null;
  const due = promises.filter(({ state, by, doneAt }) => {
    const isDue = by !== null && Date.parse(by) <= Date.parse(context.now);
    return doneAt === null && (state === 'broken' || (state === 'open' && isDue));
  });
  const told = [
    ...customers.map(({ message }) => readOnce(message, words).tokens),
    ...[...context.facts.map(({ text }) => text), ...due.map(({ what }) => what)].map(tokenize),
  ];
  const desk = deskFor(conversation, context, book);
  return {
    conversation,
    language,
    words,
    desk,
    heldTo: conversation.address ?? uninvited(language, desk),
    advice,
    open,
    questions: open.flatMap((turn) => questionsIn(turn)),
    named: namedIn(told, words),
    lived: livedIn(context.facts, words),
    dry: dryIn(context.facts),
    said,
    saidSentences: said.flatMap(({ tokens, sentences }) =>
      sentences.map(({ from, to }) => saidIn(tokens.slice(from, to))),
    ),
    isAcknowledged: isAcknowledged(turns, open, words),
    apologies: said.reduce((sum, reading) => sum + phrasesOf(reading, 'apology').length, 0),
    topic,
    offered: offeredIn(conversation, topic?.options ?? [], book),
    due,
    isSecondFailure: isSecondFailure(conversation),
    isRepeated: tellsRepeat(open, context.facts),
    isWaiting: shows(customers, 'waiting'),
    amounts: new Set(customers.flatMap(({ message }) => sumsIn(message.text))),
    isSlangy: customers.some(({ message }) => phrasesOf(readOnce(message, words), 'slang').length > 0),
    isLoud: customers.some(({ message }) => /[!\p{Extended_Pictographic}]/u.test(message.text)),
  };
}

/** Where the familiar form has to be offered first, an agent does not begin with it. */
const invites: ReadonlySet<Language> = new Set(['de', 'fr']);

/** A customer who has used neither form leaves the choice to the agent, but for an uninvited "du" or "tu". */
function uninvited(language: Language, { voice }: WritingDesk): Address {
  return invites.has(language) && voice.address === 'formal' ? 'formal' : null;
}

function agentsOf(turns: readonly Turn[]): readonly Turn[] {
  return turns.filter(({ message }) => message.role === 'agent');
}

function questionsIn({ message, language }: Turn): readonly Sentence[] {
  return sentencesOf(message.text).filter((sentence) => sentence.isQuestion || isRequest(sentence, language));
}

/** Since the customer was first as heated as now, has an agent acknowledged anything? Once is enough (F1), until another harm is told. */
function isAcknowledged(turns: readonly Turn[], open: readonly Turn[], words: CompiledWords): boolean {
  const peak = turns.reduce((most, { level }) => Math.max(most, level ?? 0), heated);
  const hot = turns.findIndex(({ level }) => (level ?? 0) >= peak);
  const last = turns.findLastIndex(
    ({ message }) => message.role === 'agent' && isAcknowledging(readOnce(message, words)),
  );
  // Marks that press have no level: then any acknowledgement of the chat is one.
  if (last < Math.max(hot, 0)) return false;
  const told = new Set(turns.slice(0, last).flatMap(harmsIn));
  return open.flatMap(harmsIn).every((family) => told.has(family));
}

/** Whether a reply acknowledges anything at all, well or badly; to be sorry for one's own no is none. */
export function isAcknowledging(reading: Reading): boolean {
  return phrasesOf(reading, ...acknowledging).some(
    (phrase) => phrase.kind !== 'apology' || !isOfRefusal(reading, phrase),
  );
}

/** Whether an apology is for what the agent does now: `sorry, but I can't`, `we can't, sorry`, `sorry, I have to close this chat`. */
function isOfRefusal(reading: Reading, { sentence, span: [from, to] }: Phrase): boolean {
  const { text, sentences } = reading;
  const end = sentences[sentence]?.span[1] ?? to;
  return phrasesOf(reading, 'refusal', 'ends_chat').some((no) => {
    if (no.sentence !== sentence) return false;
    if (no.kind === 'ends_chat') return true;
    const isBehind = no.span[0] >= to && wordsIn(text.slice(to, no.span[0])) <= mostBetween;
    return isBehind || (no.span[1] <= from && wordsIn(text.slice(to, end)) === 0);
  });
}

/** `Sorry, but unfortunately we can't`. */
const mostBetween = 2;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The kinds of phrase that acknowledge. */
export const acknowledging = [
  'feeling',
  'generic',
  'apology',
  'responsibility',
  'thanks_effort',
  'same_feeling',
  'condoles',
  'thanks_for_telling',
] as const;

/** What was read of a message, forgotten with it. */
const readings = new WeakMap<Message, { readonly words: CompiledWords; readonly reading: Reading }>();

/** Earlier messages are read once, not at every change of the chat. */
function readOnce(message: Message, words: CompiledWords): Reading {
  const known = readings.get(message);
  if (known?.words === words) return known.reading;
  const reading = readReply(message.text, words);
  readings.set(message, { words, reading });
  return reading;
}
