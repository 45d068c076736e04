import { spanOf } from '../../language/tokens.ts';
import { isCause } from '../groups.ts';
import { makeCue } from '../make-cue.ts';
import { isShown, shownFrom } from '../shown.ts';
import { levelOf } from '../turn-level.ts';
import type { Cue, TurnReading } from '../types.ts';
import type { Watcher } from '../watch.ts';
import type { TurnSeen } from './dense.ts';
import { heaviestWords } from './heaviest-words.ts';
import { type Model, modelLogit } from './model.ts';
import { withoutNames } from './names.ts';

/** What the model says of a turn counts by this share for how sure a cue is, and by this many logits at most. */
const shareOfSureness = 0.4;
const mostSureness = 0.8;

/**
 * From this score on a turn that no rule names shows possible frustration. Chosen on dev sets and controls, where ordinary
 * requests stay silent: docs/model-card.md has the figures.
 */
const wordingFrom = 0.35;

/** Fewer words than these say too little to be taken for more than they are. */
const fewestWords = 3;

/** The score of a turn by the model, its cues made more or less sure by it, and what it alone sees. */
export function judgeWithModel(
  model: Model,
  { text, tokens: own, ...rest }: TurnSeen,
  watch?: Watcher,
): Pick<TurnReading, 'score' | 'level' | 'cues'> {
  // German writes every noun with a capital.
  const tokens = withoutNames(text, own, rest.language !== 'de');
  const turn = { text, tokens, ...rest };
  watch?.judged(model, turn);
  const logit = modelLogit(model, turn);
  const score = probability(logit);
  const cues = turn.cues.map((cue) => reweighed(cue, logit));
  const level = levelOf(cues, watch);
  const worded =
    level < 2 && score >= wordingFrom && !isSpokenFor(cues) ? wordingCue(model, turn, score) : null;
  if (!worded) return { score, level, cues };
  return { score, level: 2, cues: [...cues, worded].sort((a, b) => a.span[0] - b.span[0]) };
}

/** The model knows disapproval and what is graver: of friction, lanes, form and relief it cannot say how sure they are. */
function reweighed(cue: Cue, logit: number): Cue {
  if (cue.level < 2 || cue.lane !== null || !isCause(cue.family)) return cue;
  const push = Math.min(mostSureness, Math.max(-mostSureness, shareOfSureness * logit));
  return { ...cue, confidence: probability(Math.log(cue.confidence / (1 - cue.confidence)) + push) };
}

/** Relief and lanes say how a turn is meant: a score does not speak against them. */
function isSpokenFor(cues: readonly Cue[]): boolean {
  return cues.some((cue) => isShown(cue) && (cue.lane !== null || cue.family === 'recovery_gratitude'));
}

function wordingCue(model: Model, { text, tokens }: TurnSeen, score: number): Cue | null {
  if (tokens.filter(({ kind }) => kind === 'word').length < fewestWords) return null;
  const span = heaviestWords(model, tokens) ?? spanOf(tokens, 0, tokens.length);
  const confidence = shownFrom + (1 - shownFrom) * (score - wordingFrom);
  return makeCue('possible_frustration.wording', {
    rule: 'any.possible_frustration.wording',
    confidence,
    span,
    text: text.slice(...span),
  });
}

function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
