import { grammars } from '../language/grammar/index.ts';
import { ownWords } from '../language/own-words.ts';
import { type Token, wordsOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { isCause } from './groups.ts';
import type { Cue, Family } from './types.ts';

/** What the turns before leave behind for reading the next one. Its size does not grow with the chat. */
export interface TurnHistory {
  /** Content words of the customer's turns that somebody has answered, newest last. */
  readonly answered: readonly ReadonlySet<string>[];
  /** Content words of the customer's turns since the last answer. */
  readonly unanswered: readonly ReadonlySet<string>[];
  /** Families seen on any customer turn so far. */
  readonly seen: ReadonlySet<Family>;
  /** Families seen on the last customer turn. */
  readonly last: ReadonlySet<Family>;
}

/** How many customer turns are remembered on each side of the last answer. */
const remembered = 12;

/** Before the first turn. */
export const noHistory: TurnHistory = {
  answered: [],
  unanswered: [],
  seen: new Set(),
  last: new Set(),
};

/** The history after a customer turn in which `cues` were seen. */
export function afterCustomer(
  history: TurnHistory,
  text: string,
  language: Language | null,
  cues: readonly Cue[],
): TurnHistory {
  const words = contentWords(ownWords(text), language);
  const last = new Set(cues.map((cue) => cue.family));
  return {
    answered: history.answered,
    unanswered: [...history.unanswered, words].slice(-remembered),
    seen: new Set([...history.seen, ...last]),
    last,
  };
}

/** The history after somebody on the agent's side has written. */
export function afterAnswer(history: TurnHistory): TurnHistory {
  if (history.unanswered.length === 0) return history;
  const answered = [...history.answered, ...history.unanswered].slice(-remembered);
  return { ...history, answered, unanswered: [] };
}

/** Whether the customer's last turn showed a cause and nobody has answered it. */
export function isComplaintOpen(history: TurnHistory): boolean {
  return history.unanswered.length > 0 && [...history.last].some(isCause);
}

/** The words that say what a turn is about. */
export function contentWords(tokens: readonly Token[], language: Language | null): ReadonlySet<string> {
  const common = language ? stopWords(language) : noWords;
  return new Set(wordsOf(tokens).filter((word) => word.length > 3 && !common.has(word)));
}

const noWords: ReadonlySet<string> = new Set();
const stopWordSets = new Map<Language, ReadonlySet<string>>();

function stopWords(language: Language): ReadonlySet<string> {
  const known = stopWordSets.get(language);
  if (known) return known;
  const made = new Set(grammars[language]?.stopWords);
  stopWordSets.set(language, made);
  return made;
}
