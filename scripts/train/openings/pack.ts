import { ending, goingOn, type StoredTopicModel, stepLetters } from '../../../lib/cues/topics/topic-model.ts';
import type { TopicFit } from './fit.ts';

/** So many weights are kept, the heaviest, for 14 kB gzip: more topics are further apart in the table, so each weighs more. */
export function keptOf(topics: number): number {
  return topics > 25 ? 8_550 : 9_300;
}
/** Heavier weights than those of this share are cut: they are rare and would coarsen all others. */
const cutFrom = 0.98;

/** The learned topics as they are written down: the heaviest weights in 9 steps. */
export function packTopics(
  { weights, start }: TopicFit,
  topics: readonly string[],
  sureFrom: number,
): StoredTopicModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const kept = keptOf(topics.length);
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  const middle = (stepLetters.length - 1) / 2;
  const used = Math.min(kept, sizes.length);
  const most = sizes[sizes.length - 1 - Math.floor((1 - cutFrom) * used)] ?? 1;
  const scale = Number((most / middle).toPrecision(4));
  let gaps = '';
  let steps = '';
  let before = -1;
  for (const [place, weight] of weights.entries()) {
    const rounded = Math.max(-middle, Math.min(middle, Math.round(weight / scale)));
    if (Math.abs(weight) < least || rounded === 0) continue;
    gaps += digitsOf(place - before);
    steps += stepLetters[rounded + middle] ?? '';
    before = place;
  }
  return {
    topics: topics.join(' '),
    start: Array.from(start, (logit) => String(Number(logit.toFixed(3)))).join(' '),
    scale,
    sureFrom,
    gaps,
    steps,
  };
}

function digitsOf(gap: number): string {
  let digits = ending[gap % 32] ?? '';
  for (let rest = Math.floor(gap / 32); rest > 0; rest = Math.floor(rest / 32))
    digits = (goingOn[rest % 32] ?? '') + digits;
  return digits;
}
