/** One labelled turn with what an analyzer says of it. */
export interface Scored {
  /** The higher, the more frustrated. */
  readonly score: number;
  /** 1 frustrated, 0 not. */
  readonly y: 0 | 1;
  /** Whether the analyzer would show it. */
  readonly flagged: boolean;
  /** In words. */
  readonly length: number;
  /** Turns of one conversation, or one writer, share it. */
  readonly group: string;
}

/** Scored turns in falling order of score, ready to be measured. */
export interface Ranking {
  readonly turns: readonly Scored[];
  /** The number of each turn's group. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** How often each turn of a ranking counts; left out, each counts once. */
export type Weights = Int32Array;

/** A figure of a ranking; NaN when the ranking has no turns to tell it from. */
export type Metric = (ranking: Ranking, weights?: Weights) => number;

/** Brings turns into the order that all figures are read from. */
export function rank(scored: readonly Scored[]): Ranking {
  const turns = [...scored].sort((a, b) => b.score - a.score);
  const numbers = new Map<string, number>();
  const groupOf = Int32Array.from(turns, ({ group }) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { turns, groupOf, groups: numbers.size };
}

/** Turns of the same score, with what has been passed before them. */
interface Tie {
  /** Frustrated and other turns with this score. */
  readonly hits: number;
  readonly alarms: number;
  /** The same, counted from the top to the end of this tie. */
  readonly hitsSoFar: number;
  readonly alarmsSoFar: number;
}

function tiesOf({ turns }: Ranking, weights?: Weights, only?: (turn: Scored) => boolean): readonly Tie[] {
  const ties: Tie[] = [];
  let [hits, alarms, hitsSoFar, alarmsSoFar] = [0, 0, 0, 0];
  for (const [at, turn] of turns.entries()) {
    if (!only || only(turn)) {
      const weight = weights?.[at] ?? 1;
      if (turn.y === 1) hits += weight;
      else alarms += weight;
    }
    if (turns[at + 1]?.score === turn.score || hits + alarms === 0) continue;
    hitsSoFar += hits;
    alarmsSoFar += alarms;
    ties.push({ hits, alarms, hitsSoFar, alarmsSoFar });
    [hits, alarms] = [0, 0];
  }
  return ties;
}

/** Area under the ROC curve: how often a frustrated turn stands above one that is not; ties count half. */
export const auc: Metric = (ranking, weights) => {
  const { concordant, pairs } = pairsOf(tiesOf(ranking, weights));
  return concordant / pairs;
};

function pairsOf(ties: readonly Tie[]): { readonly concordant: number; readonly pairs: number } {
  const last = ties.at(-1);
  const concordant = ties.reduce(
    (sum, { hits, alarms, hitsSoFar }) => sum + alarms * (hitsSoFar - hits / 2),
    0,
  );
  return { concordant, pairs: (last?.hitsSoFar ?? 0) * (last?.alarmsSoFar ?? 0) };
}

/** Average precision: the precision at each frustrated turn, averaged; turns of equal score are passed together. */
export const averagePrecision: Metric = (ranking, weights) => {
  const ties = tiesOf(ranking, weights);
  const all = ties.at(-1)?.hitsSoFar ?? 0;
  const sum = ties.reduce(
    (soFar, { hits, hitsSoFar, alarmsSoFar }) => soFar + (hits * hitsSoFar) / (hitsSoFar + alarmsSoFar),
    0,
  );
  return sum / all;
};

/** The share of frustrated turns above a threshold that lets at most this share of the others through. */
export function recallAt(falsePositives: number): Metric {
  return (ranking, weights) => {
    const ties = tiesOf(ranking, weights);
    const { hitsSoFar = 0, alarmsSoFar = 0 } = ties.at(-1) ?? {};
    if (alarmsSoFar === 0) return Number.NaN;
    const passed = ties.findLast((tie) => tie.alarmsSoFar <= falsePositives * alarmsSoFar);
    return (passed?.hitsSoFar ?? 0) / hitsSoFar;
  };
}

/** Upper ends, in words, of the classes within which lengths count as equal. */
const lengthClasses = [3, 6, 10, 15, 22, 35, Number.POSITIVE_INFINITY];

/** The AUC over pairs of about equal length: in chat, length alone already ranks well, and this shows what is added to it. */
export const aucAmongEqualLengths: Metric = (ranking, weights) => {
  let [concordant, pairs, above] = [0, 0, -1];
  for (const to of lengthClasses) {
    const shorter = above;
    const found = pairsOf(tiesOf(ranking, weights, ({ length }) => length > shorter && length <= to));
    concordant += found.concordant;
    pairs += found.pairs;
    above = to;
  }
  return concordant / pairs;
};

/** The share of the flagged turns that are frustrated; NaN when none is flagged. */
export const flagPrecision: Metric = (ranking, weights) => {
  const flagged = ({ flagged }: Scored) => flagged;
  return count(ranking, weights, (turn) => flagged(turn) && turn.y === 1) / count(ranking, weights, flagged);
};

/** The share of the frustrated turns that are flagged. */
export const flagRecall: Metric = (ranking, weights) => {
  const frustrated = ({ y }: Scored) => y === 1;
  return (
    count(ranking, weights, (turn) => turn.flagged && turn.y === 1) / count(ranking, weights, frustrated)
  );
};

/** The share of all turns that are flagged. */
export const flagRate: Metric = (ranking, weights) =>
  count(ranking, weights, ({ flagged }) => flagged) / count(ranking, weights, () => true);

function count({ turns }: Ranking, weights: Weights | undefined, counts: (turn: Scored) => boolean): number {
  return turns.reduce((sum, turn, at) => sum + (counts(turn) ? (weights?.[at] ?? 1) : 0), 0);
}
