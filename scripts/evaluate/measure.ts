import { type Analyzer, wordCount } from './analyzers.ts';
import { bootstrap, type Interval, type Sampling } from './bootstrap.ts';
import type { ChatSet } from './chats.ts';
import {
  auc,
  aucAmongEqualLengths,
  averagePrecision,
  flagPrecision,
  flagRate,
  flagRecall,
  type Metric,
  rank,
  recallAt,
  type Scored,
} from './metrics.ts';

/** What is told of an analyzer on a set. */
const figures = {
  auc,
  ap: averagePrecision,
  recallAt5: recallAt(0.05),
  aucEqualLengths: aucAmongEqualLengths,
  flagPrecision,
  flagRecall,
  flagRate,
} as const satisfies Readonly<Record<string, Metric>>;

/** The name of a figure. */
export type FigureName = keyof typeof figures;

/** A figure with the interval it lies in; null where the set or the analyzer has nothing to tell it from. */
export type Figure = { readonly value: number; readonly interval: Interval | null } | null;

/** How one analyzer does on one set. */
export interface SetResult {
  readonly set: string;
  readonly by: string;
  /** Customer turns counted. */
  readonly n: number;
  /** Null for a control set: nobody has labelled it, and only the flag rate is told. */
  readonly frustrated: number | null;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

const ofFlag: ReadonlySet<FigureName> = new Set(['flagPrecision', 'flagRecall', 'flagRate']);
const names = Object.keys(figures) as FigureName[];

/**
 * Measures an analyzer on a set. Turns that nobody labelled are left out, unless the set has no labels at all: then it is
 * a control set of ordinary requests.
 */
export function measure(set: ChatSet, by: string, analyzer: Analyzer, sampling: Sampling): SetResult {
  const isControl = !set.chats.some(({ turns }) => turns.some(({ y }) => y !== null));
  const judged = set.chats.flatMap((chat) => judge(chat, analyzer, isControl));
  const hasFlag = judged.every(({ verdict }) => verdict.flagged !== null);
  const told = names.filter((name) =>
    ofFlag.has(name) ? hasFlag && (!isControl || name === 'flagRate') : !isControl,
  );
  const ranking = rank(judged.map(({ scored }) => scored));
  const metrics = Object.fromEntries(told.map((name) => [name, figures[name]]));
  const intervals = bootstrap(ranking, metrics, sampling);
  const figureOf = (name: FigureName): Figure => {
    const value = told.includes(name) ? figures[name](ranking) : Number.NaN;
    return Number.isNaN(value) ? null : { value, interval: intervals[name] ?? null };
  };
  return {
    set: set.name,
    by,
    n: judged.length,
    frustrated: isControl ? null : judged.filter(({ scored }) => scored.y === 1).length / judged.length,
    figures: Object.fromEntries(names.map((name) => [name, figureOf(name)])) as SetResult['figures'],
  };
}

function judge(chat: ChatSet['chats'][number], analyzer: Analyzer, isControl: boolean) {
  const turns = chat.turns.filter(({ role }) => role === 'customer');
  return analyzer(chat).flatMap((verdict, at) => {
    const { y = null, text = '' } = turns[at] ?? {};
    if (y === null && !isControl) return [];
    const flagged = verdict.flagged === true;
    const scored: Scored = {
      score: verdict.score,
      y: y ?? 0,
      flagged,
      length: wordCount(text),
      group: chat.group,
    };
    return [{ verdict, scored }];
  });
}
