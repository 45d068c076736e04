import { isSecondFailure } from '../conversation/second-failure.ts';
import type { Conversation } from '../conversation/types.ts';
import { fillTemplate } from '../playbook/template.ts';
import type { OptionPlan, Template, TopicId, TopicPlan } from '../playbook/types.ts';
import { chooseAcknowledgements } from './acknowledge.ts';
import { composeReply, questionFor } from './compose-reply.ts';
import { type Due, isSolved, whatIsDue } from './due.ts';
import { chosenIn, offeredIn } from './offered.ts';
import { confirmation, fillGesture, fillOptions } from './options.ts';
import { byHelp } from './outcomes.ts';
import { quotesIn } from './quote-for.ts';
import type { Advice } from './types.ts';
import {
  type AdviceContext,
  deskFor,
  greetingFor,
  hasAgent,
  optionContext,
  type WritingDesk,
} from './writing-desk.ts';

/**
 * What to say at this moment. Null means silence: the customer has been answered, nothing is sure enough, or the language
 * is not one a book is written in.
 */
export function advise(conversation: Conversation, context: AdviceContext): Advice | null {
  const { language, unreadLanguage, lanes } = conversation;
  const book = language ? context.playbook.books[language] : undefined;
  if (!book || unreadLanguage) return null;
  const desk = deskFor(conversation, context, book);
  const due = whatIsDue(conversation, context.picked);
  const [lane] = lanes;
  if (lane) return lane === 'safety' || due || isAwaited(conversation) ? adviseInLane(desk, lane) : null;
  const confirmed = confirmChoice(desk);
  if (confirmed) return confirmed;
  if (due) return adviseOn(desk, due);
  return isSolved(conversation) ? adviseAtClose(desk) : null;
}

/** The usual card: acknowledge, then the ways out as a choice. */
function adviseOn(desk: WritingDesk, due: Due): Advice | null {
  const { conversation, book } = desk;
  const topic = book.topics.find(({ id }) => id === due.topic) ?? null;
  const plans = plansFor(desk, topic);
  const offered = offeredIn(conversation, plans, book);
  const options = fillOptions(
    plans.filter((plan) => !offered.includes(plan)),
    optionContext(desk),
  );
  const isAnswered = offered.length > 0 && due.causes.length === 1 && due.causes[0] === 'topic';
  if (isAnswered && !desk.picked) return null;
  const { level, stage } = conversation;
  const acknowledgements = acknowledge(desk, { causes: namedFirst(due, desk), topic, level, stage });
  if (acknowledgements.length === 0 && options.length === 0) return null;
  const maybe = topic ? [] : conversation.topics.map(({ id }) => id).slice(0, 2);
  const asked = offered.length > 0 ? book.words.offered : questionAbout(due, desk);
  return finish(desk, {
    topic: topic?.id ?? null,
    maybe,
    floor: topic?.floor ?? null,
    acknowledgements,
    options,
    gesture: gestureFor(desk, due),
    question: fillTemplate(asked, desk.values, desk.voice.address) ?? '',
  });
}

/** A broken promise comes first where it can be named; otherwise what happened says more. */
function namedFirst({ causes }: Due, { said }: WritingDesk): Due['causes'] {
  const isNamed = said.promised !== undefined || said.promisedDay !== undefined;
  if (isNamed || causes[0] !== 'unmet_promise' || !causes.includes('topic')) return causes;
  return ['topic', ...causes.filter((cause) => cause !== 'topic')];
}

/** The customer has said which way out: it is confirmed, with what happens next, and nothing more is asked. */
function confirmChoice(desk: WritingDesk): Advice | null {
  const { conversation, book, picked } = desk;
  const likeliest = picked ?? conversation.topic?.id ?? conversation.topics[0]?.id;
  const topic = book.topics.find(({ id }) => id === likeliest) ?? null;
  const chosen = chosenIn(conversation, offeredIn(conversation, plansFor(desk, topic), book), book);
  const said = chosen && confirmation(chosen, optionContext(desk));
  if (!said) return null;
  const next = topic?.next ? fillTemplate(topic.next, desk.values, desk.voice.address) : null;
  const closing = [said, next].filter((part) => part !== null).join(' ');
  return finish(desk, { topic: topic?.id ?? null, closing, question: '' });
}

/** Solved: warm at the end (F2), with the door open. */
function adviseAtClose(desk: WritingDesk): Advice | null {
  const { book, playbook, voice, conversation } = desk;
  const { level, stage } = conversation;
  const acknowledgements = acknowledge(desk, { causes: ['recovery_gratitude'], topic: null, level, stage });
  const tone = playbook.settings.voice === 'formal' ? 'formal' : 'warm';
  const closing = fillTemplate(book.words.closings[tone], desk.values, voice.address);
  return closing === null ? null : finish(desk, { acknowledgements, closing, question: '' });
}

/** Slow: no list of options before it is known what helps. In the safety lane only the team's card. */
function adviseInLane(desk: WritingDesk, lane: Conversation['lanes'][number]): Advice {
  const { book, conversation, voice } = desk;
  const card = book.cards[lane] ?? null;
  if (lane === 'safety') return finish(desk, { lane, card, question: '', greeting: null });
  const { level, stage } = conversation;
  const acknowledgements = acknowledge(desk, { causes: [lane], topic: null, level, stage });
  const question = lane === 'abuse' ? '' : (fillTemplate(book.words.gentle, {}, voice.address) ?? '');
  return finish(desk, { lane, card, acknowledgements, question, greeting: null });
}

function finish(desk: WritingDesk, parts: Partial<Advice> & Pick<Advice, 'question'>): Advice {
  const { book, voice } = desk;
  const advice = {
    language: book.language,
    address: voice.address,
    topic: null,
    maybe: [],
    floor: null,
    lane: null,
    card: null,
    acknowledgements: [],
    options: [],
    gesture: null,
    greeting: greetingFor(desk),
    closing: null,
    ...parts,
  };
  const { options } = advice;
  const question = questionFor({ advice, book, options });
  const acknowledgement = advice.acknowledgements[0]?.text ?? null;
  const reply = composeReply({
    advice: { ...advice, question: parts.question },
    book,
    acknowledgement,
    options,
  });
  return { ...advice, question, reply: isBare(advice) ? '' : reply };
}

/** A greeting and a question alone are no reply. */
function isBare({ acknowledgements, options, closing, lane }: Omit<Advice, 'reply'>): boolean {
  const isEmpty =
    acknowledgements.length === 0 && options.every(({ text }) => text === null) && closing === null;
  return lane === 'safety' || isEmpty;
}

function acknowledge(
  { book, voice, playbook, conversation, said, values, spent }: WritingDesk,
  about: Pick<Parameters<typeof chooseAcknowledgements>[0], 'causes' | 'topic' | 'level' | 'stage'>,
) {
  return chooseAcknowledgements({
    ...about,
    book,
    address: voice.address,
    voice: playbook.settings.voice,
    hasAnswered: hasAgent(conversation),
    said,
    values,
    quoteFor: quotesIn(conversation, book.language),
    spent,
  });
}

/** The ways out of the topic; after a broken promise a lead's review comes with them (F14): that one person owns it is said already. */
function plansFor(
  { conversation, book, helped }: WritingDesk,
  topic: TopicPlan | null,
): readonly OptionPlan[] {
  const own = topic?.options ?? [];
  const sorted = (plans: readonly OptionPlan[]) => (topic ? byHelp(plans, topic.id, helped) : plans);
  if (!isSecondFailure(conversation) || topic?.id === secondFailure) return sorted(own);
  const second = book.topics.find(({ id }) => id === secondFailure)?.options ?? [];
  return topic ? [...sorted(own.slice(0, mostOptions - 1)), ...second.slice(1, 2)] : second;
}

const mostOptions = 4;

/** The topic of whatever goes wrong twice. */
const secondFailure: TopicId = 'second_failure';

/** Only where the agent's side failed, and whatever the tone: never a reward for anger. */
function gestureFor(desk: WritingDesk, { topic, causes }: Due) {
  const names: readonly (string | null)[] = [topic, ...causes];
  const gesture = desk.book.gestures.find((each) => each.for.some((name) => names.includes(name)));
  return gesture ? fillGesture(gesture, optionContext(desk)) : null;
}

function isAwaited({ turns }: Conversation): boolean {
  return (
    turns.findLast(({ message }) => ['customer', 'agent'].includes(message.role))?.message.role === 'customer'
  );
}

/** The question that fits the first cause and asks for nothing the chat has. */
function questionAbout({ causes }: Due, { book, said }: WritingDesk): Template {
  const { questions, open } = book.words;
  const known: Readonly<Record<string, string | undefined>> = said;
  const fitting = causes.flatMap((cause) => questions.filter((question) => question.for === cause));
  const found = fitting.find(({ asks }) => asks === undefined || known[asks] === undefined);
  return found ? (found.say ?? '') : open;
}
