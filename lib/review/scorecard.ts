import { addMessage, type ConverseContext, startConversation } from '../conversation/converse.ts';
import type { Conversation } from '../conversation/types.ts';
import { advise } from '../guidance/advise.ts';
import type { AdviceContext } from '../guidance/writing-desk.ts';
import { factsOf } from '../language/facts-memory.ts';
import type { Message, MessageId, Span, Transcript } from '../transcript/types.ts';
import { betterFor, betterWords, review } from './review.ts';
import { type Situation, situationOf } from './situation.ts';
import type { CheckId, Weight } from './types.ts';

/** One reply of a past chat in which a check had its occasion. */
export interface Occasion {
  /** The message that holds the quote; without a quote the first message of the reply. */
  readonly message: MessageId;
  readonly outcome: 'met' | 'missed';
  /** Where the quote stands in that message; null where something is lacking or nothing is quoted. */
  readonly span: Span | null;
  readonly quote: string | null;
  /** What would have been better there; null where nothing is proven to be. */
  readonly better: string | null;
}

/** What one check found in a whole chat. */
export interface Score {
  readonly check: CheckId;
  readonly weight: Weight;
  readonly occasions: readonly Occasion[];
}

/** What a chat is scored with: what the panel reads and advises with, too. */
export type ScoreContext = ConverseContext & Pick<AdviceContext, 'picked' | 'role'>;

/** How far the reading of a past chat has come. */
export interface ScoringProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * The checks of a past chat by their occasions: the wins first, then what was missed, the gravest first. There is no single
 * number, and a check without an occasion is left out. The same rules as in the live draft check.
 */
export function scorecard(transcript: Transcript, context: ScoreContext): readonly Score[] {
  const steps = scoreSteps(transcript, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, for a screen that must not stand still. */
export function* scoreSteps(
  { conversation: id, customer, messages }: Transcript,
  context: ScoreContext,
): Generator<ScoringProgress, readonly Score[]> {
  const found: Found[] = [];
  let conversation = startConversation(id, customer);
  let reply: Reply | null = null;
  for (const [done, message] of messages.entries()) {
    const progress = { done, of: messages.length };
    if (message.role === 'customer' && reply) {
      found.push(...(yield* occasionsIn(reply, context, progress)));
      reply = null;
    }
    if (message.role === 'agent') reply = goesOn(reply, message, conversation);
    conversation = addMessage(conversation, message, { ...context, now: message.at ?? context.now });
    yield progress;
  }
  const progress = { done: messages.length, of: messages.length };
  if (reply) found.push(...(yield* occasionsIn(reply, context, progress)));
  return byCheck(found);
}

/** The reply with one more message; the first one answers the conversation as it stands. */
function goesOn(reply: Reply | null, message: Message, conversation: Conversation): Reply {
  return { before: reply?.before ?? conversation, messages: [...(reply?.messages ?? []), message] };
}

function byCheck(found: readonly Found[]): readonly Score[] {
  return [...Map.groupBy(found, ({ check }) => check)]
    .map(([check, list]) => ({
      check,
      weight: list[0]?.weight ?? 1,
      occasions: list.map(({ occasion }) => occasion),
    }))
    .sort((one, other) => missesOf(one) - missesOf(other) || other.weight - one.weight);
}

function missesOf({ occasions }: Score): number {
  return occasions.filter(({ outcome }) => outcome === 'missed').length;
}

/** One run of the agent's messages, and the conversation it answered. */
interface Reply {
  readonly before: Conversation;
  readonly messages: readonly Message[];
}

interface Found {
  readonly check: CheckId;
  readonly weight: Weight;
  readonly occasion: Occasion;
}

function* occasionsIn(
  reply: Reply,
  context: ScoreContext,
  progress: ScoringProgress,
): Generator<ScoringProgress, readonly Found[]> {
  const [opening] = reply.messages;
  const situation = opening && situationBefore(reply, opening, context);
  if (!situation) return [];
  const draft = { text: reply.messages.map(({ text }) => text).join('\n') };
  const found: Found[] = [];
  for (const finding of review(draft, situation)) {
    const { check, weight, outcome, quote } = finding;
    if (outcome === 'no_occasion') continue;
    const better =
      outcome === 'missed' ? betterWords(betterFor(finding, draft, situation), draft.text) : null;
    const place = placeOf(finding.span, reply.messages, opening);
    found.push({ check, weight, occasion: { ...place, outcome, quote, better } });
    // To prove a better line takes longest.
    if (outcome === 'missed') yield progress;
  }
  return found;
}

/** What the panel knew and advised when the reply was begun; null where nothing can be checked. */
function situationBefore({ before }: Reply, { at }: Message, context: ScoreContext): Situation | null {
  const { language, turns } = before;
  if (!language) return null;
  const said = turns.map(({ message }) => message).filter(({ role }) => role === 'customer');
  const { playbook, picked, role } = context;
  const facts = factsOf(said, language);
  const advising = { playbook, facts, now: at ?? context.now, spent: [], picked, role };
  return situationOf(before, advising, advise(before, advising));
}

/** Where a span of a whole reply stands; of words that run on into the next message the first part. */
function placeOf(
  span: Span | null,
  messages: readonly Message[],
  opening: Message,
): Pick<Occasion, 'message' | 'span'> {
  let start = 0;
  for (const { id, text } of messages) {
    if (span && span[0] <= start + text.length)
      return { message: id, span: [span[0] - start, Math.min(span[1] - start, text.length)] };
    start += text.length + 1;
  }
  return { message: opening.id, span: null };
}
