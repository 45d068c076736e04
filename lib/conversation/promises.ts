import { ownWords } from '../language/own-words.ts';
import { spanOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Message } from '../transcript/types.ts';
import { dueOf } from './due.ts';
import type { PromiseAct } from './promise-acts.ts';
import { type Heard, listen } from './promise-ear.ts';
import type { Promised } from './types.ts';

/** A promise as it was heard, before anybody asks whether it is past due. */
export interface PromiseMade {
  readonly what: string;
  readonly who: string;
  readonly by: string | null;
  readonly act: PromiseAct['id'];
  /** When the agent's side said it was done, ISO 8601; null while it has not. */
  readonly doneAt: string | null;
}

/** Older promises are let go; a chat rarely holds more than a handful. */
const mostRemembered = 20;

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
  if (!language) return made;
  const at = message.at ?? now;
  const heard = listen(ownWords(message.text), language);
  const done = new Set(heard.filter(({ says }) => says === 'done').map(({ act }) => act));
  const marked = made.map((one) => (one.doneAt === null && done.has(one.act) ? { ...one, doneAt: at } : one));
  const promised = heard.filter(({ says }) => says === 'promised');
  return [...marked, ...promised.map((one) => promiseOf(one, message, language, at))].slice(-mostRemembered);
}

/** How the promises stand at a moment, ISO 8601. */
export function promisesAt(made: readonly PromiseMade[], moment: string): readonly Promised[] {
  const now = Date.parse(moment);
  return made.map(({ what, who, by, doneAt }) => ({ what, who, by, state: stateAt(by, doneAt, now) }));
}

function promiseOf({ act, sentence }: Heard, message: Message, language: Language, at: string): PromiseMade {
  const what = message.text.slice(...spanOf(sentence, 0, sentence.length));
  return { what, who: message.author ?? message.role, by: dueOf(sentence, language, at), act, doneAt: null };
}

/** Done late is broken all the same: the customer waited for it. */
function stateAt(by: string | null, doneAt: string | null, now: number): Promised['state'] {
  const due = by === null ? Number.POSITIVE_INFINITY : Date.parse(by);
  if (doneAt !== null) return Date.parse(doneAt) <= due ? 'kept' : 'broken';
  return now > due ? 'broken' : 'open';
}
