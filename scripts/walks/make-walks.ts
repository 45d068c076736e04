import type { BrowserName } from '../support/find-browser.ts';
import { keeping, shrink } from './shrink.ts';
import { type Walk, walkOf } from './walk.ts';
import { Walker, type WalkReport } from './walker.ts';

/** Which walks to make. */
export interface WalksPlan {
  readonly browser: BrowserName;
  /** The first walk's seed; each further walk has the next. */
  readonly seed: number;
  readonly count: number;
  /** The places of the actions to make, counted from 1; null for all. */
  readonly keep: readonly number[] | null;
}

/** What came of many walks. */
export interface WalksReport {
  readonly actions: number;
  readonly asked: number;
  readonly arrived: number;
  /** Every walk that went wrong: what happened in it, and how to make it again. */
  readonly failures: readonly string[];
  /** Of the times a word could still be seen after its ticket had gone: the median, the 99th percentile, the longest. */
  readonly stays: readonly [median: number, p99: number, longest: number];
}

/** After so many walks the browser is started anew: the editors that the replica makes and throws away fill its memory. */
const walksInOneBrowser = 200;

/** Makes walks. `onWalk` is told of every one, with what went wrong in it, shortened, or null. */
export async function makeWalks(
  plan: WalksPlan,
  onWalk: (made: number, failure: string | null) => void = () => {},
): Promise<WalksReport> {
  const reports: WalkReport[] = [];
  const failures: string[] = [];
  let performed = 0;
  let actions = 0;
  let walker = await Walker.open(plan.browser);
  /** A walk that went wrong leaves a browser nobody knows the state of, so the next one gets another. */
  const perform = async (walk: Walk): Promise<WalkReport> => {
    const report = await walker.perform(walk);
    performed += 1;
    if (report.breaches.length === 0 && performed % walksInOneBrowser > 0) return report;
    await walker.close();
    walker = await Walker.open(plan.browser);
    return report;
  };
  const fails = async (walk: Walk) => (await perform(walk)).breaches.length > 0;
  try {
    for (let made = 1; made <= plan.count; made++) {
      const whole = walkOf(plan.seed + made - 1);
      const walk = plan.keep ? keeping(whole, plan.keep) : whole;
      const report = await perform(walk);
      actions += walk.actions.length;
      reports.push(report);
      const isWrong = report.breaches.length > 0;
      const failure = isWrong
        ? describe(plan.browser, whole, await shrink(walk, fails), report.breaches)
        : null;
      if (failure) failures.push(failure);
      onWalk(made, failure);
    }
  } finally {
    await walker.close();
  }
  return { actions, failures, ...figures(reports) };
}

function describe(
  browser: BrowserName,
  walk: Walk,
  places: readonly number[],
  breaches: readonly string[],
): string {
  const lines = keeping(walk, places).actions.map(
    (action, index) => `  ${places[index]}. ${JSON.stringify(action)}`,
  );
  const tickets = JSON.stringify(walk.tickets);
  const command = `npm run walks -- --browser ${browser} --seed ${walk.seed} --count 1 --keep ${places.join()}`;
  return [...breaches, command, `  tickets: ${tickets}`, ...lines].join('\n');
}

function figures(reports: readonly WalkReport[]): Pick<WalksReport, 'asked' | 'arrived' | 'stays'> {
  const stays = reports.flatMap((report) => report.stays).sort((one, other) => one - other);
  const at = (part: number) => stays[Math.min(stays.length - 1, Math.floor(stays.length * part))] ?? 0;
  const asked = reports.reduce((sum, { inserts }) => sum + inserts.asked, 0);
  const arrived = reports.reduce((sum, { inserts }) => sum + inserts.arrived, 0);
  return { asked, arrived, stays: [at(0.5), at(0.99), at(1)] };
}
