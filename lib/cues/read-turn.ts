import { ownWords } from '../language/own-words.ts';
import type { Language } from '../playbook/language.ts';
import { rulesOf } from './compile.ts';
import { areIndependent, isCause, secondTime } from './groups.ts';
import { isComplaintOpen, noHistory, type TurnHistory } from './history.ts';
import { matchRules } from './match-rules.ts';
import { scoreTurn } from './score.ts';
import { readStructure } from './structural.ts';
import type { Cue, Family, Level, TurnReading } from './types.ts';

/** A reading counts, for the level, on the screen and in the advice, from this confidence on. */
export const shownFrom = 0.7;

/**
 * Reads one customer turn: its cues (at most one a family, the gravest), its level by itself, and its score.
 * With `language` null only what shows in the course of the chat is read. Pure, linear in the text.
 */
export function readTurn(
  text: string,
  language: Language | null,
  history: TurnHistory = noHistory,
): TurnReading {
  const tokens = ownWords(text);
  const rules = language ? rulesOf(language) : null;
  const spoken = rules ? matchRules(text, tokens, rules, isComplaintOpen(history)) : [];
  const cues = weigh([...spoken, ...readStructure(text, tokens, language, history)], history);
  return { language, score: scoreTurn({ tokens, language, cues, history }), level: levelOf(cues), cues };
}

/** The gravest cue of each family; gratitude only when nothing is suffered on the same turn. */
function weigh(cues: readonly Cue[], history: TurnHistory): readonly Cue[] {
  const gravest = new Map<Family, Cue>();
  for (const cue of cues) {
    const rival = gravest.get(cue.family);
    if (!rival || graver(cue, rival)) gravest.set(cue.family, cue);
  }
  const kept = [...gravest.values()];
  const suffers = kept.some((cue) => isCause(cue.family));
  return kept
    .filter((cue) => !suffers || isCause(cue.family))
    .map((cue) => raised(cue, history))
    .sort((a, b) => a.span[0] - b.span[0]);
}

function graver(cue: Cue, rival: Cue): boolean {
  if (cue.level !== rival.level) return cue.level > rival.level;
  return cue.confidence > rival.confidence;
}

function raised(cue: Cue, history: TurnHistory): Cue {
  const level = history.seen.has(cue.family) ? secondTime[cue.family] : undefined;
  return level !== undefined && level > cue.level ? { ...cue, level } : cue;
}

/** The highest cue, and one more when two independent groups show. */
function levelOf(cues: readonly Cue[]): Level {
  const sure = cues.filter((cue) => cue.confidence >= shownFrom);
  const highest = sure.reduce((level, cue) => Math.max(level, cue.level), 0);
  return oneMore(highest, areIndependent(sure));
}

/** A level raised by one if so, within the ladder. */
export function oneMore(level: number, raise: boolean): Level {
  return ladder[Math.min(4, level + (raise ? 1 : 0))] ?? 0;
}

const ladder = [0, 1, 2, 3, 4] as const;
