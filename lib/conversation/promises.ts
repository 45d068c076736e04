import { ownWords } from '../language/own-words.ts';
import { spanOf, type Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Message, MessageId, Span } from '../transcript/types.ts';
import type { Heard } from './promise-ear.ts';
import { hearingOf } from './promise-words/load.ts';
import type { PromiseActId } from './promise-words/promise-words.ts';
import type { Promised, PromiseId } from './types.ts';

/** A promise as it was heard, before anybody asks whether it is past due. */
export interface PromiseMade {
  readonly id: PromiseId;
  readonly message: MessageId;
  readonly span: Span;
  readonly what: string;
  readonly who: string;
  readonly by: string | null;
  readonly act: PromiseActId;
  /** When the agent's side said it was done, ISO 8601; null while it has not. */
  readonly doneAt: string | null;
}

/** What the agent said about promises by hand. */
export type PromiseMarks = ReadonlyMap<PromiseId, 'kept' | 'dropped'>;

/** Nothing was marked by hand. */
const noMarks: PromiseMarks = new Map();

/** Older promises are let go; a chat rarely holds more than a handful. */
const mostRemembered = 20;
/** A longer clause is quoted from the promise's own words on. */
const mostWords = 12;

/** Which promises a report keeps beside those of its own kind. */
const keeps: Readonly<Partial<Record<PromiseActId, readonly PromiseActId[]>>> = {
  call: ['reply'],
  write: ['reply', 'send'],
  send: ['write', 'replace'],
  replace: ['send'],
  refund: ['credit'],
  credit: ['refund'],
  visit: ['fix'],
};

/**
 * The promises after one more message of the agent's side: those it makes are added, those it says are done are marked.
 * Times are reckoned from the message's own time, or from `now` when it has none.
 */
export function hearPromises(
  made: readonly PromiseMade[],
  message: Message,
  language: Language | null,
  now: string,
): readonly PromiseMade[] {
  const hearing = language && hearingOf(language);
  if (!language || !hearing) return made;
  const at = message.at ?? now;
  const heard = hearing.listen(message.text, ownWords(message.text), language, at);
  if (heard.length === 0) return made;
  const reported = heard.filter(({ says }) => says === 'done').map(({ act }) => act);
  const done = new Set(reported.flatMap((act) => [act, ...(keeps[act] ?? [])]));
  const marked = made.map((one) => (one.doneAt === null && done.has(one.act) ? { ...one, doneAt: at } : one));
  const promised = heard
    .filter(({ says }) => says === 'promised')
    .map((one, index) => promiseOf(one, message, index))
    .filter((one) => !marked.some((other) => isSame(one, other)));
  return [...marked, ...promised].slice(-mostRemembered);
}

/** How the promises stand at a moment, ISO 8601; what the agent marked by hand counts most. */
export function promisesAt(
  made: readonly PromiseMade[],
  moment: string,
  marks: PromiseMarks = noMarks,
): readonly Promised[] {
  const now = Date.parse(moment);
  return made.map((one) => {
    const { id, message, span, what, who, by, act, doneAt } = one;
    return { id, message, span, what, who, by, act, doneAt, state: marks.get(id) ?? stateAt(one, now) };
  });
}

/** The same said again, with nothing new about when. */
function isSame(one: PromiseMade, other: PromiseMade): boolean {
  return other.doneAt === null && one.act === other.act && one.who === other.who && one.by === other.by;
}

function promiseOf({ act, who, by, words, clause }: Heard, message: Message, index: number): PromiseMade {
  const span = spanOfWhat(words, clause);
  return {
    id: `${message.id}#${index}` as PromiseId,
    message: message.id,
    span,
    what: message.text.slice(...span),
    who: who ?? message.author ?? message.role,
    by,
    act,
    doneAt: null,
  };
}

/** The clause, or when that is long a dozen of its words from the promise on. */
function spanOfWhat(words: readonly Token[], clause: readonly Token[]): Span {
  const said = clause.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (said.length <= mostWords) return spanOf(said, 0, said.length);
  const start = Math.max(
    0,
    said.findIndex(({ from }) => from >= (words[0]?.from ?? 0)),
  );
  return spanOf(said, start, Math.min(said.length, start + mostWords));
}

/** Done late is broken all the same: the customer waited for it. */
function stateAt({ by, doneAt }: PromiseMade, now: number): Promised['state'] {
  const due = by === null ? Number.POSITIVE_INFINITY : Date.parse(by);
  if (doneAt !== null) return Date.parse(doneAt) <= due ? 'kept' : 'broken';
  return now > due ? 'broken' : 'open';
}
