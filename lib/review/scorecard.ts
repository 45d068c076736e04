import { addMessage, type ConverseContext, startConversation } from '../conversation/converse.ts';
import type { Conversation } from '../conversation/types.ts';
import { advise } from '../guidance/advise.ts';
import type { AdviceContext } from '../guidance/writing-desk.ts';
import { readFacts } from '../language/facts.ts';
import type { Message, MessageId, Span, Transcript } from '../transcript/types.ts';
import { mended } from './mends.ts';
import { betterFor, review } from './review.ts';
import { situationOf } from './situation.ts';
import type { CheckId, Finding, Mend, Weight } from './types.ts';

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

/** The same in steps of one message each, for a screen that must not stand still; a step is a few milliseconds. */
export function* scoreSteps(
  { conversation: id, customer, messages }: Transcript,
  context: ScoreContext,
): Generator<ScoringProgress, readonly Score[]> {
  const found: Found[] = [];
  let conversation = startConversation(id, customer);
  let reply: Reply | null = null;
  for (const [place, message] of messages.entries()) {
    if (message.role === 'customer' && reply) {
      found.push(...occasionsIn(reply, context));
      reply = null;
    }
    if (message.role === 'agent') reply = goesOn(reply, message, conversation);
    conversation = addMessage(conversation, message, { ...context, now: message.at ?? context.now });
    yield { done: place + 1, of: messages.length };
  }
  if (reply) found.push(...occasionsIn(reply, context));
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

function occasionsIn({ before, messages }: Reply, context: ScoreContext): readonly Found[] {
  const [opening] = messages;
  const { language } = before;
  if (!opening || !language) return [];
  const now = opening.at ?? context.now;
  const said = before.turns.filter(({ message }) => message.role === 'customer');
  const facts = readFacts(
    said.map(({ message }) => message.text),
    language,
  );
  const { playbook, picked, role } = context;
  const advising = { playbook, facts, now, spent: [], picked, role };
  const situation = situationOf(before, advising, advise(before, advising));
  if (!situation) return [];
  const draft = { text: messages.map(({ text }) => text).join('\n') };
  const better = (finding: Finding) => betterWords(betterFor(finding, draft, situation), draft.text);
  return review(draft, situation).flatMap((finding) => {
    const { check, weight, outcome, quote } = finding;
    if (outcome === 'no_occasion') return [];
    const occasion = {
      ...placeOf(finding.span, messages, opening),
      outcome,
      quote,
      better: outcome === 'missed' ? better(finding) : null,
    };
    return [{ check, weight, occasion }];
  });
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

/** The words that would stand there; where words only go, what is left of their sentence. */
function betterWords(mend: Mend | null, text: string): string | null {
  if (!mend) return null;
  return mend.text.trim() === '' ? mended(text, mend).trim() : mend.text.trim();
}
