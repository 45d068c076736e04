import { ownWords } from '../language/own-words.ts';
import { switchedParts } from '../language/switches.ts';
import type { Token } from '../language/tokens.ts';
import type { Language } from '../playbook/language.ts';
import type { Lane } from '../playbook/vocabulary.ts';
import { isCause, isStyle, secondTime } from './groups.ts';
import { isComplaintOpen, noHistory, type TurnHistory } from './history.ts';
import { matchRules } from './match-rules.ts';
import type { ReadyModel } from './model/model.ts';
import { rulesOf } from './rules/load.ts';
import { scoreTurn } from './score.ts';
import { isShown } from './shown.ts';
import { readStructure } from './structural.ts';
import { levelOf } from './turn-level.ts';
import type { Cue, Family, TurnReading } from './types.ts';
import type { Stop, Watcher } from './watch.ts';

/** What reading a turn depends on beside its text; all of it may be left out. */
export interface Situation {
  /** What the turns before have left. */
  readonly history?: TurnHistory;
  /** When it was written, ISO 8601; null when unknown. */
  readonly at?: string | null;
  /** The learned score of the turn's language; without it the rules decide. */
  readonly model?: ReadyModel | undefined;
  /** Told what stopped a cue and what raised the level. */
  readonly watch?: Watcher | undefined;
}

/**
 * Reads one customer turn: its cues (at most one a family, the gravest, and one a lane), its level by itself, and its score.
 * Sentences that are clearly in another language than the turn are read by the rules of that one as well.
 * With `language` null, or before its rules are loaded (lib/cues/rules/load.ts), only what shows in the course of the chat is read. Pure but for `watch`, linear in the text.
 */
export function readTurn(
  text: string,
  language: Language | null,
  { history = noHistory, at = null, model, watch }: Situation = {},
): TurnReading {
  const tokens = ownWords(text);
  const complaintIsOpen = isComplaintOpen(history);
  const hear = (words: readonly Token[], spoken: Language): readonly Cue[] => {
    const rules = rulesOf(spoken);
    return rules ? matchRules(text, words, rules, complaintIsOpen, watch) : [];
  };
  const parts = language ? switchedParts(text, tokens, language) : [];
  const found = [
    ...(language ? hear(tokens, language) : []),
    ...parts.flatMap((part) => hear(tokens.slice(part.from, part.to), part.language)),
    ...readStructure({ text, tokens, language, history, at }),
  ];
  const cues = weigh(found, watch).map((cue) => raised(cue, history));
  const turn = { text, tokens, language, cues, history };
  const languages =
    parts.length === 0 ? {} : { alsoIn: [...new Set(parts.map(({ language: spoken }) => spoken))] };
  if (model && language) return { language, ...languages, ...model.judge(turn, watch) };
  return { language, ...languages, score: scoreTurn(turn), level: levelOf(cues, watch), cues };
}

/**
 * The gravest cue of each family, and of each lane: an insult beside a threat must not hide it. Form only beside a cause,
 * gratitude only when nothing is suffered on the same turn.
 */
function weigh(cues: readonly Cue[], watch?: Watcher): readonly Cue[] {
  const gravest = new Map<Family | Lane, Cue>();
  for (const cue of cues) {
    const rival = gravest.get(cue.lane ?? cue.family);
    if (!rival || graver(cue, rival)) gravest.set(cue.lane ?? cue.family, cue);
  }
  const suffers = [...gravest.values()].some((cue) => isCause(cue.family));
  const stopOf = (cue: Cue): Stop | null => {
    const rival = gravest.get(cue.lane ?? cue.family);
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

/** What is sure goes before what is grave: a doubt must not hide it. */
function graver(cue: Cue, rival: Cue): boolean {
  if (isShown(cue) !== isShown(rival)) return isShown(cue);
  if (cue.level !== rival.level) return cue.level > rival.level;
  return cue.confidence > rival.confidence;
}

function raised(cue: Cue, history: TurnHistory): Cue {
  const level = history.seen.has(cue.family) ? secondTime[cue.family] : undefined;
  return level !== undefined && level > cue.level ? { ...cue, level } : cue;
}
