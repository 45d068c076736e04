import { isCustomers } from '../conversation/customers.ts';
import { isAwaited } from '../conversation/promises-now.ts';
import { isSensitive } from '../conversation/sensitive.ts';
import type { Conversation, Promised, Trend, Turn } from '../conversation/types.ts';
import { isShown } from '../cues/shown.ts';
import type { Family, Level } from '../cues/types.ts';
import type { FactKind, Facts } from '../language/facts.ts';
import type { Book, OptionPlan, TopicId, TopicPlan } from '../playbook/types.ts';
import { chosenLast, optionName, waysOut } from './chosen-option.ts';
import { offeredIn } from './offered.ts';
import type { Helped } from './outcomes.ts';
import { beginsIn, isRequest, type Sentence, sentencesOf } from './sentences-said.ts';

/** The words a note is written with, in the agent's language. */
export interface HandOverWords {
  readonly quote: (text: string) => string;
  readonly about: (topic: string) => string;
  readonly said: (quotes: string) => string;
  readonly customer: (state: string) => string;
  readonly care: string;
  readonly tried: (quotes: string) => string;
  readonly offered: (options: string) => string;
  readonly promised: (promise: string) => string;
  readonly states: Readonly<Record<'open' | 'kept' | 'late' | 'broken' | 'dropped', string>>;
  readonly chosen: (option: string) => string;
  readonly wants: (quote: string) => string;
  readonly unanswered: (quotes: string) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly families: Readonly<Record<Family, string>>;
  /** Whoever promised, by name or role. */
  readonly name: (who: string) => string;
  /** When something is due. */
  readonly due: (by: string | null, now: string) => string;
}

/** What a note is written from beside the conversation. */
export interface HandOverContext {
  readonly facts: Facts;
  /** The book of the language the chat is in, which knows how options are told apart in it. */
  readonly said: Book | undefined;
  /** The book of the agent's language, which names topics and options; without it the other one does. */
  readonly told: Book | undefined;
  readonly picked: TopicId | null;
  /** How often each option has helped: it decides which one a customer's "2" means. */
  readonly helped?: Helped;
  /** ISO 8601 with the offset of the agent's wall clock. */
  readonly now: string;
  readonly words: HandOverWords;
}

interface Desk extends HandOverContext {
  readonly conversation: Conversation;
  readonly topic: TopicPlan | undefined;
  /** The customer has told something that is nobody else's: their words stay where they are. */
  readonly isCare: boolean;
}

/**
 * What a colleague has to know to go on, in a dozen short lines: nothing but what was said, quoted, and what Attune read from
 * it. Empty while nobody has said anything.
 */
export function handOver(conversation: Conversation, context: HandOverContext): readonly string[] {
  if (!conversation.turns.some(({ message }) => message.role === 'customer' || message.role === 'agent'))
    return [];
  const id = context.picked ?? conversation.topic?.id;
  const topic = context.said?.topics.find((plan) => plan.id === id);
  const isCare = isSensitive(conversation);
  const desk: Desk = { ...context, conversation, topic, isCare };
  return [aboutLine, saidLine, stateLine, triedLine, offeredLine, promiseLines, chosenLine, askLines]
    .flatMap((write) => write(desk))
    .slice(0, mostLines);
}

const mostLines = 12;

/** A topic that is known from the very words that are to stay where they are would tell them. */
function aboutLine({ conversation, topic, told, picked, isCare, words }: Desk): readonly string[] {
  if (!topic) return [];
  const evidence = conversation.topic?.id === topic.id ? conversation.topic.evidence : [];
  const tells = conversation.turns.filter(({ cues }) => cues.some(({ lane }) => lane !== null));
  const isTold = evidence.some((piece) => tells.some(({ message }) => message.id === piece.message));
  if (isCare && (isTold || picked !== null)) return [];
  return [words.about(told?.topics.find(({ id }) => id === topic.id)?.name ?? topic.name)];
}

/** What the customer says of it: the sentence it is known from, and the facts that are not in it. */
function saidLine(desk: Desk): readonly string[] {
  const { facts, words, isCare } = desk;
  const story = isCare ? null : storyOf(desk);
  const kinds = isCare ? numbers : factsTold;
  const told = kinds
    .flatMap((kind) => facts.findLast((fact) => fact.kind === kind)?.text ?? [])
    .filter((text) => !story?.text.includes(text));
  const quotes = [
    ...(story ? [quoted(story.text, words)] : []),
    ...unique(told).slice(0, mostFacts).map(words.quote),
  ];
  return quotes.length > 0 ? [words.said(quotes.join(', '))] : [];
}

const numbers: readonly FactKind[] = ['order', 'tracking'];
const factsTold: readonly FactKind[] = [
  ...numbers,
  'item',
  'service',
  'flaw',
  'amount',
  'duration',
  'since',
  'occasion',
];
const mostFacts = 5;

/** The sentence that shows the topic, else the first that tells something: a question is what the customer wants. */
function storyOf({ conversation }: Desk): Sentence | null {
  const turns = customersOf(conversation);
  const shown = (conversation.topic?.evidence ?? []).flatMap(({ message, span }) =>
    sentencesIn(turns.find((turn) => turn.message.id === message)).filter((sentence) =>
      beginsIn(span, sentence),
    ),
  );
  const told = [...shown, ...turns.flatMap(sentencesIn)];
  return told.find(({ isQuestion, norms }) => !isQuestion && norms.length >= storyWords) ?? null;
}

/** Fewer words are a greeting. */
const storyWords = 4;

/** How the customer is, and what of; where somebody has told something personal nothing but to take care. */
function stateLine({ conversation, words, isCare }: Desk): readonly string[] {
  if (isCare) return [words.care];
  const { level, trend } = conversation;
  if (customersOf(conversation).length === 0) return [];
  const cues = customersOf(conversation).flatMap((turn) => turn.cues.filter(isShown));
  const causes = cues
    .filter(({ lane, family }) => lane === null && family !== 'possible_frustration')
    .sort((one, other) => other.level - one.level)
    .map(({ family }) => words.families[family]);
  const how = trend === 'same' ? words.levels[level] : `${words.levels[level]} (${words.trends[trend]})`;
  return [words.customer([how, ...unique(causes).slice(0, mostCauses)].join('; '))];
}

const mostCauses = 3;

/** What the customer did about it, in the sentences that say so. */
function triedLine({ conversation, facts, words, isCare }: Desk): readonly string[] {
  const efforts = isCare ? [] : facts.filter(({ kind }) => kind.startsWith('effort_'));
  const turns = customersOf(conversation);
  const said = efforts.flatMap(
    ({ turn, span }) => sentencesIn(turns[turn]).find((sentence) => beginsIn(span, sentence))?.text ?? [],
  );
  const quotes = unique(said).slice(-mostEfforts);
  return quotes.length > 0 ? [words.tried(quotes.map((text) => quoted(text, words)).join(', '))] : [];
}

const mostEfforts = 3;

function offeredLine(desk: Desk): readonly string[] {
  const { conversation, said, words } = desk;
  const offered = said ? offeredIn(conversation, plansOf(desk), said) : [];
  return offered.length > 0 ? [words.offered(offered.map((plan) => nameOf(plan, desk)).join('; '))] : [];
}

/** What waits first; of the rest the last. */
function promiseLines(desk: Desk): readonly string[] {
  const { promises } = desk.conversation;
  const over = promises.filter((promise) => !isAwaited(promise) && promise.state !== 'dropped');
  return [...promises.filter(isAwaited), ...over.reverse()]
    .slice(0, mostPromises)
    .map((promise) => promiseLine(promise, desk));
}

const mostPromises = 3;

function promiseLine({ what, who, by, state, doneAt }: Promised, desk: Desk): string {
  const { words, now, isCare, conversation } = desk;
  const isLate = state === 'broken' && doneAt !== null;
  // A party may be named after what happened: only whoever wrote is named then.
  const isWriter = conversation.turns.some(({ message }) => who === message.author || who === message.role);
  const parts = [
    ...(isCare ? [] : [words.quote(what)]),
    ...(isCare && !isWriter ? [] : [words.name(who)]),
    ...(doneAt === null && state !== 'kept' ? [words.due(by, now)] : []),
    words.states[isLate ? 'late' : state],
  ];
  return words.promised(parts.join(', '));
}

/** The way out the customer has named last. */
function chosenLine(desk: Desk): readonly string[] {
  const { conversation, said, words } = desk;
  const chosen = said ? chosenLast(conversation, plansOf(desk), said) : null;
  return chosen ? [words.chosen(nameOf(chosen, desk))] : [];
}

/** What the customer asked for last, and what nobody has answered beside that. */
function askLines({ conversation, words, isCare }: Desk): readonly string[] {
  if (isCare) return [];
  const { turns } = conversation;
  const asks = (list: readonly Turn[]) =>
    list
      .filter(isCustomers)
      .flatMap((turn) =>
        sentencesIn(turn).filter((sentence) => sentence.isQuestion || isRequest(sentence, turn.language)),
      );
  const wanted = asks(turns).at(-1);
  const answered = turns.findLastIndex(({ message }) => message.role === 'agent');
  const open = asks(turns.slice(answered + 1)).filter(
    ({ isQuestion, text }) => isQuestion && text !== wanted?.text,
  );
  const quotes = unique(open.map(({ text }) => text)).slice(-mostOpen);
  return [
    ...(wanted ? [words.wants(quoted(wanted.text, words))] : []),
    ...(quotes.length > 0 ? [words.unanswered(quotes.map((text) => quoted(text, words)).join(', '))] : []),
  ];
}

const mostOpen = 2;

/** The ways out of the topic, and those of a second failure, which come with any. */
function plansOf({ topic, said, helped }: Desk): readonly OptionPlan[] {
  return waysOut(topic, said, helped);
}

function nameOf(plan: OptionPlan, { topic, told }: Desk): string {
  return optionName(plan, topic?.id, told);
}

/** A long sentence is cut at a word; what is inside the quotes is the customer's all the same. */
function quoted(text: string, words: HandOverWords): string {
  if (text.length <= longest) return words.quote(text);
  const cut = text.slice(0, longest).replace(/\s+\S*$/, '');
  return `${words.quote(cut)} …`;
}

const longest = 140;

function customersOf({ turns }: Conversation): readonly Turn[] {
  return turns.filter(isCustomers);
}

function sentencesIn(turn: Turn | undefined): readonly Sentence[] {
  return turn ? sentencesOf(turn.message.text) : [];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
