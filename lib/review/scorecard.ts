import { addMessage, type ConverseContext, startConversation } from '../conversation/converse.ts';
import type { Conversation } from '../conversation/types.ts';
import { advise } from '../guidance/advise.ts';
import type { AdviceContext } from '../guidance/writing-desk.ts';
import { readFacts } from '../language/facts.ts';
import type { Message, MessageId, Transcript } from '../transcript/types.ts';
import { mended } from './mends.ts';
import { betterFor, review } from './review.ts';
import { situationOf } from './situation.ts';
import type { CheckId, Finding, Mend, Weight } from './types.ts';

/** One reply of a past chat in which a check had its occasion. */
export interface Occasion {
  /** The first message of the reply. */
  readonly message: MessageId;
  readonly outcome: 'met' | 'missed';
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

/**
 * The checks of a past chat by their occasions: the wins first, then what was missed, the gravest first. There is no single
 * number, and a check without an occasion is left out. The same rules as in the live draft check.
 */
export function scorecard(transcript: Transcript, context: ScoreContext): readonly Score[] {
  const found = repliesIn(transcript, context).flatMap((reply) => occasionsIn(reply, context));
  const byCheck = Map.groupBy(found, ({ check }) => check);
  return [...byCheck.values()]
    .map((list) => ({
      check: list[0]?.check ?? 'C1',
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

function repliesIn(transcript: Transcript, context: ScoreContext): readonly Reply[] {
  const replies: { readonly before: Conversation; readonly messages: Message[] }[] = [];
  let conversation = startConversation(transcript.conversation, transcript.customer);
  let isAnswering = false;
  for (const message of transcript.messages) {
    if (message.role === 'agent') {
      if (isAnswering) replies.at(-1)?.messages.push(message);
      else replies.push({ before: conversation, messages: [message] });
    }
    if (message.role === 'agent' || message.role === 'customer') isAnswering = message.role === 'agent';
    conversation = addMessage(conversation, message, { ...context, now: message.at ?? context.now });
  }
  return replies;
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
      message: opening.id,
      outcome,
      quote,
      better: outcome === 'missed' ? better(finding) : null,
    };
    return [{ check, weight, occasion }];
  });
}

/** The words that would stand there; where words only go, what is left of their sentence. */
function betterWords(mend: Mend | null, text: string): string | null {
  if (!mend) return null;
  return mend.text.trim() === '' ? mended(text, mend).trim() : mend.text.trim();
}
