import type { Token } from '../language/tokens.ts';
import { spanOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { contentWords, type TurnHistory } from './history.ts';
import { reasons } from './rules/reasons.ts';
import type { Cue } from './types.ts';

/** A turn says the same again when it holds this share of the content words of an earlier one of its writer. */
const repeatedShare = 0.6;
/** The new turn may say more, but not so much that the old words are lost in it. */
const ownShare = 0.4;
/** An earlier turn with fewer content words says too little to be recognised. */
const fewestWords = 5;

/** The cues that show in the course of the chat and not in words; they work in every language. */
export function readStructure(
  text: string,
  tokens: readonly Token[],
  language: Language | null,
  history: TurnHistory,
): readonly Cue[] {
  if (tokens.length === 0) return [];
  const span = spanOf(tokens, 0, tokens.length);
  const whole = { span, text: text.slice(...span) };
  if (isNudge(tokens, history)) return [{ ...nudge, ...whole }];
  return saysItAgain(tokens, language, history) ? [{ ...saidAgain, ...whole }] : [];
}

/** Nothing but `?` or `...` after an own turn that nobody has answered. */
function isNudge(tokens: readonly Token[], history: TurnHistory): boolean {
  return (
    history.unanswered.length > 0 &&
    tokens.every((token) => token.kind === 'end' || token.kind === 'mark') &&
    tokens.some((token) => token.norm.startsWith('?') || token.norm.includes('..'))
  );
}

/** Repeats an own turn although somebody has answered it. */
function saysItAgain(tokens: readonly Token[], language: Language | null, history: TurnHistory): boolean {
  const words = contentWords(tokens, language);
  return history.answered.some((earlier) => {
    if (earlier.size < fewestWords) return false;
    const shared = [...earlier].filter((word) => words.has(word)).length;
    return shared >= repeatedShare * earlier.size && shared >= ownShare * words.size;
  });
}

const nudge = {
  rule: 'any.waiting.nudge',
  family: 'waiting',
  level: 1,
  confidence: 0.75,
  reason: reasons.waitingNudge,
  source: 'waiting',
} as const satisfies Partial<Cue>;

const saidAgain = {
  rule: 'any.not_heard.said_again',
  family: 'not_heard',
  level: 2,
  confidence: 0.75,
  reason: reasons.saidBefore,
  source: 'not_heard',
} as const satisfies Partial<Cue>;

/** The cues that are no patterns, for the documentation. */
export const structuralCues = [nudge, saidAgain] as const;
