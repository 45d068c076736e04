import { grammars } from '../language/grammar/index.ts';
import { compilePatterns, type Matcher } from '../language/pattern.ts';
import { clausesOf } from '../language/sentences.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { maskText } from '../transcript/masking.ts';
import type { Message } from '../transcript/types.ts';
import { dueOf } from './due.ts';
import { type PromiseAct, promiseWords } from './promise-acts.ts';
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
  const ear = language ? earOf(language) : null;
  if (!ear || !language) return made;
  const at = message.at ?? now;
  const tokens = tokenize(maskText(message.text));
  const { sentence } = clausesOf(tokens, noOpeners);
  const heard = ear.matcher.find(tokens).map((match) => ({ ...match, ...ear.roles[match.pattern] }));
  const stated = heard.filter(
    (one) => !heard.some((other) => other.role === 'unless' && sentence[other.from] === sentence[one.from]),
  );
  const done = new Set(stated.filter(({ role }) => role === 'done').map(({ act }) => act));
  const marked = made.map((promise) =>
    promise.doneAt === null && done.has(promise.act) ? { ...promise, doneAt: at } : promise,
  );
  const promises = stated.flatMap(({ role, act, from }) => {
    if (role !== 'promised' || !act) return [];
    const said = sentenceAt(tokens, sentence, from);
    return [
      {
        what: textOf(message.text, said),
        who: message.author ?? message.role,
        by: dueOf(said, language, at),
        act,
        doneAt: null,
      },
    ];
  });
  return [...marked, ...onePerSentence(promises)].slice(-mostRemembered);
}

/** How the promises stand at a moment, ISO 8601. */
export function promisesAt(made: readonly PromiseMade[], moment: string): readonly Promised[] {
  return made.map(({ what, who, by, doneAt }) => ({
    what,
    who,
    by,
    state: stateAt(by, doneAt, Date.parse(moment)),
  }));
}

function stateAt(by: string | null, doneAt: string | null, moment: number): Promised['state'] {
  const due = by === null ? Number.POSITIVE_INFINITY : Date.parse(by);
  if (doneAt !== null) return Date.parse(doneAt) <= due ? 'kept' : 'broken';
  return moment > due ? 'broken' : 'open';
}

interface Ear {
  readonly matcher: Matcher;
  readonly roles: readonly {
    readonly role: 'promised' | 'done' | 'unless';
    readonly act?: PromiseAct['id'];
  }[];
}

const ears = new Map<Language, Ear | null>();

function earOf(language: Language): Ear | null {
  const known = ears.get(language);
  if (known !== undefined) return known;
  const made = compileEar(language);
  ears.set(language, made);
  return made;
}

function compileEar(language: Language): Ear | null {
  const words = promiseWords[language];
  const grammar = grammars[language];
  if (!words || !grammar) return null;
  const roles: Ear['roles'][number][] = [];
  const sources: { id: string; pattern: string }[] = [];
  const add = (role: Ear['roles'][number], patterns: readonly string[]) => {
    for (const pattern of patterns) {
      roles.push(role);
      sources.push({ id: `promise ${role.act ?? role.role}`, pattern });
    }
  };
  add({ role: 'unless' }, words.unless);
  for (const { id, promised, done } of words.acts) {
    add({ role: 'promised', act: id }, promised);
    add({ role: 'done', act: id }, done);
  }
  return { matcher: compilePatterns(sources, grammar), roles };
}

const noOpeners: ReadonlySet<string> = new Set();

function sentenceAt(tokens: readonly Token[], sentence: readonly number[], at: number): readonly Token[] {
  return tokens.filter((token, index) => sentence[index] === sentence[at] && token.kind !== 'end');
}

function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0);
}

/** "I will check it and email you": one sentence is one promise. */
function onePerSentence(promises: readonly PromiseMade[]): readonly PromiseMade[] {
  return promises.filter(
    (promise, index) => promises.findIndex(({ what }) => what === promise.what) === index,
  );
}
