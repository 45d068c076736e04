import { ownWords } from '../language/own-words.ts';
import type { Language } from '../playbook/language.ts';
import { rulesOf } from './compile.ts';
import { areIndependent, isCause, isStyle, secondTime } from './groups.ts';
import { isComplaintOpen, noHistory, type TurnHistory } from './history.ts';
import { matchRules } from './match-rules.ts';
import { scoreTurn } from './score.ts';
import { isShown } from './shown.ts';
import { readStructure } from './structural.ts';
import type { Cue, Family, Level, TurnReading } from './types.ts';
import type { Stop, Watcher } from './watch.ts';

/**
 * Reads one customer turn: its cues (at most one a family, the gravest), its level by itself, and its score.
 * With `language` null only what shows in the course of the chat is read.
 * `at`: when it was written, ISO 8601. `watch` is told what stopped a cue and what raised the level. Pure but for that,
 * linear in the text.
 */
export function readTurn(
  text: string,
  language: Language | null,
  history: TurnHistory = noHistory,
  at: string | null = null,
  watch?: Watcher,
): TurnReading {
  const tokens = ownWords(text);
  const rules = language ? rulesOf(language) : null;
  const spoken = rules ? matchRules(text, tokens, rules, isComplaintOpen(history), watch) : [];
  const found = [...spoken, ...readStructure({ text, tokens, language, history, at })];
  const cues = weigh(found, watch).map((cue) => raised(cue, history));
  const score = scoreTurn({ tokens, language, cues, history });
  return { language, score, level: levelOf(cues, watch), cues };
}

/** The gravest cue of each family; form only beside a cause, gratitude only when nothing is suffered on the same turn. */
function weigh(cues: readonly Cue[], watch?: Watcher): readonly Cue[] {
  const gravest = new Map<Family, Cue>();
  for (const cue of cues) {
    const rival = gravest.get(cue.family);
    if (!rival || graver(cue, rival)) gravest.set(cue.family, cue);
  }
  const suffers = [...gravest.values()].some((cue) => isCause(cue.family));
  const stopOf = (cue: Cue): Stop | null => {
    const rival = gravest.get(cue.family);
    if (rival && rival !== cue) return { by: 'graver', cue: rival };
    if (cue.level > 0 || cue.lane !== null || isStyle(cue) === suffers) return null;
    return { by: suffers ? 'cause' : 'no_cause' };
  };
  const kept = cues.filter((cue) => {
    const stop = stopOf(cue);
    if (stop) watch?.stopped(cue, stop);
    return stop === null;
  });
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

function graver(cue: Cue, rival: Cue): boolean {
  if (cue.level !== rival.level) return cue.level > rival.level;
  return cue.confidence > rival.confidence;
}

function raised(cue: Cue, history: TurnHistory): Cue {
  const level = history.seen.has(cue.family) ? secondTime[cue.family] : undefined;
  return level !== undefined && level > cue.level ? { ...cue, level } : cue;
}

/** The highest cue, one more when two independent groups show, and one more, up to 3, for the form of a cause. */
function levelOf(cues: readonly Cue[], watch?: Watcher): Level {
  const sure = cues.filter(isShown);
  const highest = sure.reduce((level, cue) => Math.max(level, cue.level), 0);
  const independent = areIndependent(sure);
  if (independent) watch?.raised('independent_causes');
  const level = oneMore(highest, independent);
  const isCaused = sure.some((cue) => isCause(cue.family) && cue.level > 0);
  const byForm = isCaused && level < highestByStyle && sure.some(isStyle);
  if (byForm) watch?.raised('form_of_a_cause');
  return oneMore(level, byForm);
}

const highestByStyle = 3;

/** A level raised by one if so, within the ladder. */
export function oneMore(level: number, raise: boolean): Level {
  return ladder[Math.min(4, level + (raise ? 1 : 0))] ?? 0;
}

const ladder = [0, 1, 2, 3, 4] as const;
