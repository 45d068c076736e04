import { grammarOf } from '../language/grammar/load.ts';
import { ownWords } from '../language/own-words.ts';
import { type Token, wordsOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { refuses } from './flat-words.ts';
import { isCause } from './groups.ts';
import { capitalShare, loudFrom } from './loudness.ts';
import type { Family, TurnReading } from './types.ts';

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
  /** When the last customer turn that nobody has answered was written, ISO 8601; null when unknown or answered. */
  readonly unansweredAt: string | null;
  /** How many words the customer's turns held, newest last. */
  readonly lengths: readonly number[];
  /** Customer turns so far that were written in capitals, and all that could have been. */
  readonly capitals: { readonly shouted: number; readonly readable: number };
  /** What the agent's side did last. */
  readonly answer: LastAnswer | null;
  /** The words of the bot's answers, newest last. */
  readonly botAnswers: readonly ReadonlySet<string>[];
}

/** What the last message of the agent's side leaves behind. */
interface LastAnswer {
  /** It asked something, so that a short answer is only natural. */
  readonly asked: boolean;
  /** It said what cannot be done. */
  readonly refused: boolean;
  /** It was a bot's, and said what a bot had said before. */
  readonly repeated: boolean;
}

/** One message of the agent's side. */
interface Answer {
  readonly role: 'agent' | 'bot';
  readonly text: string;
  readonly language: Language | null;
}

/** How many customer turns are remembered on each side of the last answer. */
const remembered = 12;

/** Before the first turn. */
export const noHistory: TurnHistory = {
  answered: [],
  unanswered: [],
  seen: new Set(),
  last: new Set(),
  unansweredAt: null,
  lengths: [],
  capitals: { shouted: 0, readable: 0 },
  answer: null,
  botAnswers: [],
};

/** The history after a customer turn in which `cues` were seen, written at `at` (ISO 8601 or null). */
export function afterCustomer(
  history: TurnHistory,
  text: string,
  { language, cues }: Pick<TurnReading, 'language' | 'cues'>,
  at: string | null,
): TurnHistory {
  const tokens = ownWords(text);
  const last = new Set(cues.map((cue) => cue.family));
  return {
    ...history,
    unanswered: [...history.unanswered, contentWords(tokens, language)].slice(-remembered),
    seen: new Set([...history.seen, ...last]),
    last,
    unansweredAt: at,
    lengths: [...history.lengths, wordsOf(tokens).length].slice(-remembered),
    capitals: countCapitals(history.capitals, text, tokens),
  };
}

/** The history after somebody on the agent's side has written. */
export function afterAnswer(history: TurnHistory, { role, text, language }: Answer): TurnHistory {
  const tokens = ownWords(text);
  const said = contentWords(tokens, language);
  const answer = {
    asked: tokens.some(({ norm }) => norm.startsWith('?')),
    refused: language !== null && refuses(tokens, language),
    repeated: role === 'bot' && history.botAnswers.some((earlier) => saysTheSame(said, earlier)),
  };
  return {
    ...history,
    answered: [...history.answered, ...history.unanswered].slice(-remembered),
    unanswered: [],
    unansweredAt: null,
    answer,
    botAnswers: role === 'bot' ? [...history.botAnswers, said].slice(-remembered) : history.botAnswers,
  };
}

/** A bot's answer is the same again when nearly all of its words were in an earlier one. */
const sameShare = 0.8;
/** "One moment please" may come twice. */
const fewestBotWords = 4;

function saysTheSame(said: ReadonlySet<string>, earlier: ReadonlySet<string>): boolean {
  if (said.size < fewestBotWords) return false;
  const shared = [...said].filter((word) => earlier.has(word)).length;
  return shared >= sameShare * Math.max(said.size, earlier.size);
}

function countCapitals(before: TurnHistory['capitals'], text: string, tokens: readonly Token[]) {
  const share = capitalShare(text, tokens);
  if (share === null) return before;
  return { shouted: before.shouted + (share >= loudFrom ? 1 : 0), readable: before.readable + 1 };
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
  const grammar = grammarOf(language);
  if (!grammar) return noWords;
  const made = new Set(grammar.stopWords);
  stopWordSets.set(language, made);
  return made;
}
