import type { ConversationId, Message, MessageId, Role, Transcript } from '../../lib/transcript/types.ts';

const roles = ['customer', 'agent', 'bot', 'note', 'system', 'unknown'] as const satisfies readonly Role[];
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A line that is no conversation; the message names the field and the mend. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** What one line holds. */
export interface ConversationLine {
  readonly transcript: Transcript;
  /** What the agent is about to send; null without one. */
  readonly draft: string | null;
}

/**
 * Reads one line, `{"id","messages":[{"role","text","author"?,"at"?}],"draft"?}`. Throws LineError on anything else.
 * A time in the future or before that of its predecessor is left out, as on a page.
 */
export function parseConversation(line: string, now: string): ConversationLine {
  const given = record(parseJson(line), 'The line');
  const id = text(given.id, 'id');
  if (!Array.isArray(given.messages))
    throw new LineError(`messages is ${kindOf(given.messages)}: give a list of messages.`);
  const draft = optionalText(given.draft, 'draft');
  const messages = withPlausibleTimes(given.messages.map(parseMessage), now);
  const customer =
    messages.find(({ role, author }) => role === 'customer' && author !== null)?.author ?? null;
  const health = {
    rows: messages.length,
    read: messages.length,
    unknownRoles: unknownRoles(messages),
    partial: false,
  };
  return { transcript: { conversation: id as ConversationId, customer, messages, health }, draft };
}

function parseMessage(given: unknown, index: number): Message {
  const at = `messages[${index}]`;
  const message = record(given, at);
  const role = roles.find((each) => each === message.role);
  if (role === undefined)
    throw new LineError(`${at}.role is ${shown(message.role)}: use one of ${roles.join(', ')}.`);
  return {
    id: `m${index}` as MessageId,
    role,
    author: optionalText(message.author, `${at}.author`),
    text: text(message.text, `${at}.text`),
    at: time(message.at, `${at}.at`),
    timeLabel: null,
  };
}

function withPlausibleTimes(messages: readonly Message[], now: string): readonly Message[] {
  let latest = Number.NEGATIVE_INFINITY;
  return messages.map((message) => {
    if (message.at === null) return message;
    const at = Date.parse(message.at);
    if (at < latest || at > Date.parse(now)) return { ...message, at: null };
    latest = at;
    return message;
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('The line is not JSON: give one object a line.');
  }
}

function record(given: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new LineError(`${name} is ${kindOf(given)}: give an object.`);
  return given as Record<string, unknown>;
}

function text(given: unknown, field: string): string {
  if (typeof given !== 'string') throw new LineError(`${field} is ${kindOf(given)}: give a text in quotes.`);
  return given;
}

function optionalText(given: unknown, field: string): string | null {
  return given === undefined || given === null ? null : text(given, field);
}

function time(given: unknown, field: string): string | null {
  const written = optionalText(given, field);
  if (written !== null && (!isoTime.test(written) || Number.isNaN(Date.parse(written))))
    throw new LineError(`${field} is ${shown(written)}: write times as 2026-03-02T09:30:00+01:00.`);
  return written;
}

function unknownRoles(messages: readonly Message[]): number {
  return messages.filter(({ role }) => role === 'unknown').length;
}

function kindOf(given: unknown): string {
  if (given === undefined) return 'missing';
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'an object' : `a ${typeof given}`;
}

function shown(given: unknown): string {
  return typeof given === 'string' ? JSON.stringify(given.slice(0, 40)) : kindOf(given);
}
