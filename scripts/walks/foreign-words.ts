import { type HoldUp, heldUp } from './hold-ups.ts';

/** What the panel showed from a moment on: of the words that belong to one ticket alone, those that stood in it. */
export interface Sight {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly words: readonly string[];
}

/** Which ticket was in front from a moment on, by its word. */
export interface Front {
  readonly at: number;
  readonly word: string;
}

/**
 * Milliseconds a word may stay in the panel after its ticket went, and within which a report of it may still be under
 * way. Times in which the machine held the pages up do not count.
 */
const patience = { stay: 250, travel: 150 };

/** What was seen from one moment to another; the first sight is what stood there before. */
export interface Watched {
  readonly sights: readonly Sight[];
  readonly fronts: readonly Front[];
  readonly holdUps: readonly HoldUp[];
  /** When the watching ended. */
  readonly end: number;
}

/** Every breach of: no words of a ticket that is not in front. In sentences. */
export function foreignWords(watched: Watched): string[] {
  const { sights, end } = watched;
  return sights.flatMap((sight, index) => {
    const known = sights[Math.max(0, index - 1)]?.words ?? [];
    const until = sights[index + 1]?.at ?? end;
    const mixed =
      sight.words.length > 1 ? [`Words of several tickets at once: ${sight.words.join(', ')}.`] : [];
    const wrong = sight.words.flatMap((word) => [
      ...(known.includes(word) ? [] : lateArrival(word, sight.at, watched)),
      ...lingering(word, sight.at, until, watched),
    ]);
    return [...mixed, ...wrong];
  });
}

/** For each time a ticket went from the front: how long its word could still be seen, in milliseconds. */
export function stays(sights: readonly Sight[], fronts: readonly Front[]): number[] {
  return departures(fronts).flatMap(({ word, at, back }) => {
    const gone = sights.find((sight) => sight.at >= at && !sight.words.includes(word));
    const isShown = sights.findLast((sight) => sight.at <= at)?.words.includes(word);
    return isShown && gone && gone.at < back ? [gone.at - at] : [];
  });
}

function lateArrival(word: string, at: number, { fronts, holdUps }: Watched): string[] {
  if (fronts.findLast((front) => front.at <= at)?.word === word) return [];
  const left = departures(fronts).findLast((each) => each.word === word && each.at <= at);
  if (!left) return [`"${word}" came while its ticket had not been in front.`];
  const since = at - left.at - heldUp(left.at, at, holdUps);
  return since <= patience.travel ? [] : [`"${word}" came ${since} ms after its ticket had gone.`];
}

function lingering(word: string, from: number, until: number, { fronts, holdUps }: Watched): string[] {
  return departures(fronts)
    .filter((each) => each.word === word && each.at + patience.stay >= from)
    .map(({ at, back }) => {
      const gone = Math.min(back, until);
      return gone - at - heldUp(at, gone, holdUps);
    })
    .filter((stay) => stay > patience.stay)
    .map((stay) => `"${word}" was there for ${stay} ms after its ticket had gone.`);
}

/** When a ticket left the front, and when it came back. */
interface Departure {
  readonly word: string;
  readonly at: number;
  readonly back: number;
}

function departures(fronts: readonly Front[]): Departure[] {
  return fronts.flatMap(({ word }, index) => {
    const next = fronts[index + 1];
    if (!next || next.word === word) return [];
    const back = fronts.slice(index + 1).find((each) => each.word === word);
    return [{ word, at: next.at, back: back?.at ?? Number.POSITIVE_INFINITY }];
  });
}
