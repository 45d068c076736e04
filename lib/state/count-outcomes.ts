import type { Conversation } from '../conversation/types.ts';
import { type OptionOutcome, outcomesSince } from '../guidance/outcomes.ts';
import type { Playbook, TopicId } from '../playbook/types.ts';
import type { MessageId } from '../transcript/types.ts';
import { lackingIn } from './languages-in.ts';

/** What a chat remembers so that each customer turn counts once. */
export interface Counting {
  /** The customer turns that have been looked at; those that were there when the chat was opened among them. */
  readonly counted: ReadonlySet<MessageId>;
  /** What they showed, in order; it only grows. */
  readonly outcomes: readonly OptionOutcome[];
}

/** What was said before the chat was opened may have been counted then: it counts as looked at. */
export function startCounting(conversation: Conversation): Counting {
  return { counted: customersIn(conversation), outcomes: [] };
}

/** Counts the customer turns that have come at the end; older ones that come into view are history. */
export function goOnCounting(
  { counted, outcomes }: Counting,
  conversation: Conversation,
  picked: TopicId | null,
  playbook: Playbook,
): Counting {
  const now = customersIn(conversation);
  if ([...now].every((id) => counted.has(id))) return { counted, outcomes };
  const last = conversation.turns.findLastIndex(({ message }) => counted.has(message.id));
  const isReadable = last !== -1 && lackingIn(conversation, playbook).length === 0;
  const book = conversation.language ? playbook.books[conversation.language] : undefined;
  const topic = picked ?? conversation.topic?.id ?? null;
  const seen = isReadable ? outcomesSince(conversation, last + 1, topic, book) : [];
  return { counted: new Set([...counted, ...now]), outcomes: [...outcomes, ...seen] };
}

function customersIn({ turns }: Conversation): ReadonlySet<MessageId> {
  return new Set(
    turns.map(({ message }) => message).flatMap(({ role, id }) => (role === 'customer' ? [id] : [])),
  );
}
