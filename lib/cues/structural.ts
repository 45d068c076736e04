import type { Token } from '../language/tokens.ts';
import { spanOf, wordsOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { isFlat } from './flat-words.ts';
import { isCause } from './groups.ts';
import { contentWords, isComplaintOpen, type TurnHistory } from './history.ts';
import type { structuralKinds } from './kinds.ts';
import { capitalShare, hasLoudMarks, loudFrom } from './loudness.ts';
import { makeCue } from './make-cue.ts';
import type { Cue } from './types.ts';

/** One turn as the structural readers look at it. */
export interface TurnShape {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language | null;
  readonly history: TurnHistory;
  /** When it was written, ISO 8601; null when unknown. */
  readonly at: string | null;
}

/** Kinds that are read here; what the learned score sees alone is read elsewhere. */
type ReadKind = Exclude<(typeof structuralKinds)[number], 'possible_frustration.wording'>;

/** How sure each of them is, and when it shows. */
const readers: Readonly<Record<ReadKind, { readonly confidence: number; shows(turn: TurnShape): boolean }>> =
  {
    'waiting.nudge': { confidence: 0.75, shows: isNudge },
    'waiting.gap': { confidence: 0.72, shows: comesAfterGap },
    'not_heard.said_again': { confidence: 0.75, shows: saysItAgain },
    'bot_loop.same_answer': { confidence: 0.75, shows: ({ history }) => history.answer?.repeated === true },
    'quiet_disengagement.flat_answer': { confidence: 0.72, shows: nodsAfterRefusal },
    'quiet_disengagement.shorter': { confidence: 0.7, shows: writesEverLess },
    'shouting.capitals': { confidence: 0.8, shows: isInCapitals },
    'shouting.marks': { confidence: 0.75, shows: ({ text, tokens }) => hasLoudMarks(text, tokens) },
  };

/** The cues that show in the course of the chat or in the form of the text and not in words; they work in every language. */
export function readStructure(turn: TurnShape): readonly Cue[] {
  const { text, tokens } = turn;
  if (tokens.length === 0) return [];
  const span = spanOf(tokens, 0, tokens.length);
  return readKinds
    .filter((kind) => readers[kind].shows(turn))
    .map((kind) => {
      const { confidence } = readers[kind];
      const cue = makeCue(kind, { rule: `any.${kind}`, confidence, span, text: text.slice(...span) });
      return graverAfterCause(cue, turn.history);
    });
}

const readKinds = Object.keys(readers) as readonly ReadKind[];

/** Withdrawing weighs more when something was suffered before (support practice, 5a.14). */
function graverAfterCause(cue: Cue, { seen }: TurnHistory): Cue {
  if (cue.family !== 'quiet_disengagement') return cue;
  return [...seen].some((family) => family !== cue.family && isCause(family)) ? { ...cue, level: 2 } : cue;
}

/** Nothing but `?` or `...` after an own turn that nobody has answered. */
function isNudge({ tokens, history }: TurnShape): boolean {
  return (
    history.unanswered.length > 0 &&
    tokens.every((token) => token.kind === 'end' || token.kind === 'mark') &&
    tokens.some((token) => token.norm.startsWith('?') || token.norm.includes('..'))
  );
}

/** Minutes after which an unanswered customer who writes again is kept waiting. */
const longGap = 5;

/** Writes again, minutes after an own turn that nobody has answered. */
function comesAfterGap({ history, at }: TurnShape): boolean {
  if (at === null || history.unansweredAt === null) return false;
  return Date.parse(at) - Date.parse(history.unansweredAt) >= longGap * 60_000;
}

/** A turn says the same again when it holds this share of the content words of an earlier one of its writer. */
const repeatedShare = 0.6;
/** The new turn may say more, but not so much that the old words are lost in it. */
const ownShare = 0.4;
/** An earlier turn with fewer content words says too little to be recognised. */
const fewestWords = 5;

/** Repeats an own turn although somebody has answered it. */
function saysItAgain({ tokens, language, history }: TurnShape): boolean {
  const words = contentWords(tokens, language);
  return history.answered.some((earlier) => {
    if (earlier.size < fewestWords) return false;
    const shared = [...earlier].filter((word) => words.has(word)).length;
    return shared >= repeatedShare * earlier.size && shared >= ownShare * words.size;
  });
}

/** Only nods to an answer that said what cannot be done and asked nothing. */
function nodsAfterRefusal({ tokens, language, history }: TurnShape): boolean {
  const { answer } = history;
  return language !== null && answer?.refused === true && !answer.asked && isFlat(tokens, language);
}

/** A turn is short when it holds less than this share of what its writer usually says. */
const shortShare = 0.35;
/** Fewer turns or fewer words say nothing about how somebody usually writes. */
const fewestTurns = 4;
const fewestUsualWords = 8;

/** Twice running far shorter than the writer's own turns before, and not because a question was to be answered. */
function writesEverLess({ tokens, history }: TurnShape): boolean {
  const before = history.lengths.slice(0, -1);
  if (before.length < fewestTurns || history.answer === null || history.answer.asked) return false;
  const usual = median(before);
  const now = wordsOf(tokens).length;
  const isShort = (length: number) => length > 0 && length < shortShare * usual;
  return (
    usual >= fewestUsualWords &&
    isShort(now) &&
    isShort(history.lengths.at(-1) ?? 0) &&
    !isComplaintOpen(history)
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** From this many turns on, somebody who writes most of them in capitals just writes so. */
const turnsOfHabit = 3;

/** In capitals, by a writer who does not always write so. */
function isInCapitals({ text, tokens, history: { capitals } }: TurnShape): boolean {
  const share = capitalShare(text, tokens);
  if (share === null || share < loudFrom) return false;
  return capitals.readable < turnsOfHabit || capitals.shouted < capitals.readable / 2;
}
