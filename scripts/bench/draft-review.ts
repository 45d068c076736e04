import { converse } from '../../lib/conversation/converse.ts';
import { advise } from '../../lib/guidance/advise.ts';
import type { AdviceContext } from '../../lib/guidance/writing-desk.ts';
import { readFacts } from '../../lib/language/facts.ts';
import { type Situation, situationOf } from '../../lib/review/situation.ts';
import { loadReviewWords } from '../../lib/review/words/load.ts';
import { reviewDraft } from '../../lib/state/draft-findings.ts';
import type { ConversationId, Message, MessageId, Transcript } from '../../lib/transcript/types.ts';
import { loadEverything } from '../support/load-everything.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import { type Figure, percentile } from './figures.ts';

const now = '2026-03-02T10:00:00+01:00';
const messages = 100;
const words = 200;
const warmUp = 20;

/** What customer and agent say by turns; each time with another number, so that no two messages are the same. */
const said = [
  'Tracking says my blue jacket was delivered yesterday at 14:10, order 48213, and there is nothing here.',
  'Thank you for the number, I have your order in front of me and I will ask the carrier by 3 pm today.',
  'I waited in all day and asked the neighbours. Where is it? You promised that someone would call me.',
  'I am sorry that nobody called. I can send a new one today or refund it now. Which do you prefer?',
];

/** What a careless draft is made of: several checks find something in it, and better lines are looked for. */
const careless = [
  'Unfortunately, there is nothing I can do, because the system says it was delivered.',
  'You should have checked with the neighbours first.',
  'We will look into the issue as soon as possible and get back to you.',
  'I understand your frustration, but this is our policy.',
  'The jacket left our warehouse on Monday and the carrier told us that it was handed over at the door.',
];

/**
 * Milliseconds it takes to look at a draft as it grows, each time as another text, with the better line of the first finding
 * (and of all of them, as when the others are unfolded), and to gather what a chat is checked against.
 */
export async function measureDraftReview(rounds: number): Promise<Figure[]> {
  await loadEverything();
  await loadReviewWords('en');
  const { gather, situation } = situationAt(transcript());
  const drafts = Array.from({ length: rounds + warmUp }, (_, round) => draftOf(words, round));
  const look = (isOpen: boolean) =>
    timesOf(drafts, (text) => reviewDraft({ text }, situation, { muted: [], isDone: true, isOpen })).slice(
      warmUp,
    );
  const what = `${words}-word draft in a chat of ${messages} looked at`;
  const gathered = timesOf(Array.from({ length: warmUp }), gather);
  return [
    ...figuresOf(what, look(false)),
    ...figuresOf(`${what}, all lines`, look(true)),
    ...figuresOf('what it is checked against, gathered once a change', gathered),
  ];
}

function figuresOf(what: string, times: readonly number[]): Figure[] {
  return [
    { what: `${what}, median of ${times.length}`, value: percentile(times, 0.5), unit: 'ms', budget: null },
    { what: `${what}, worst of ${times.length}`, value: Math.max(...times), unit: 'ms', budget: null },
  ];
}

function timesOf<Item>(items: readonly Item[], run: (item: Item) => unknown): readonly number[] {
  return items.map((item) => {
    const start = performance.now();
    run(item);
    return performance.now() - start;
  });
}

function draftOf(count: number, round: number): string {
  const all = Array.from({ length: count }, () => careless.join(' '))
    .join(' ')
    .split(' ');
  return `${all.slice(0, count - 1).join(' ')} ${round}.`;
}

function transcript(): Transcript {
  const made: readonly Message[] = Array.from({ length: messages + 1 }, (_, place) => ({
    id: `m${place}` as MessageId,
    role: place % 2 === 0 ? 'customer' : 'agent',
    author: null,
    text: `${said[place % said.length]} (${place})`,
    at: null,
    timeLabel: null,
  })).slice(1) as readonly Message[];
  const health = { rows: messages, read: messages, unknownRoles: 0, partial: false };
  return { conversation: 'paste:bench' as ConversationId, customer: 'Nora', messages: made, health };
}

function situationAt(chat: Transcript) {
  const conversation = converse(chat, { playbook: wholePlaybook, now });
  const customers = chat.messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const facts = readFacts(customers, 'en');
  const context: AdviceContext = { playbook: wholePlaybook, facts, now, spent: [] };
  const advice = advise(conversation, context);
  const gather = (): Situation => {
    const situation = situationOf(conversation, context, advice);
    if (!situation) throw new Error('Nothing can be checked in the chat of the bench.');
    return situation;
  };
  return { gather, situation: gather() };
}
