import type { Token } from '../language/tokens.ts';
import { spanOf } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import { contentWords, type TurnHistory } from './history.ts';
import type { structuralKinds } from './kinds.ts';
import { makeCue } from './make-cue.ts';
import type { Cue } from './types.ts';

type StructuralKind = (typeof structuralKinds)[number];

/** How sure each of them is. */
export const structuralConfidence: Readonly<Partial<Record<StructuralKind, number>>> = {
  'waiting.nudge': 0.75,
  'not_heard.said_again': 0.75,
};

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
  const cue = (kind: StructuralKind) =>
    makeCue(kind, {
      rule: `any.${kind}`,
      confidence: structuralConfidence[kind] ?? 0,
      span,
      text: text.slice(...span),
    });
  if (isNudge(tokens, history)) return [cue('waiting.nudge')];
  return saysItAgain(tokens, language, history) ? [cue('not_heard.said_again')] : [];
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
