/** A time as a page shows it. */
export interface PageTime {
  /** What the page's markup gives as the moment, e.g. the `datetime` attribute; null when there is none. */
  readonly moment: string | null;
  /** The words people see. */
  readonly label: string | null;
}

/**
 * The moment of a page's time as ISO 8601, or null unless it can be true: not after `now`, not before `earliest`
 * (milliseconds since the epoch), and not a local clock dressed up as UTC. Helpdesks write such clocks: the label
 * then shows the very digits of the moment although the reader's own clock, `localClock`, would show others.
 */
export function plausibleMoment(
  time: PageTime,
  context: { readonly now: number; readonly earliest: number; readonly localClock: (at: number) => string },
): string | null {
  const at = Date.parse(time.moment ?? '');
  if (Number.isNaN(at) || at > context.now || at < context.earliest) return null;
  const written = /T(\d\d:\d\d)/.exec(time.moment ?? '')?.[1];
  const isFalseClock =
    written !== undefined && written !== context.localClock(at) && shows(time.label, written);
  return isFalseClock ? null : new Date(at).toISOString();
}

/** Whether a label shows the clock `HH:MM`, in 24 or 12 hours. */
function shows(label: string | null, clock: string): boolean {
  const [hour, minute] = clock.split(':');
  const short = `${Number(hour) % 12 || 12}:${minute}`;
  const shown = /\d{1,2}:\d\d/.exec(label ?? '')?.[0];
  return shown !== undefined && [clock, clock.replace(/^0/, ''), short].includes(shown);
}
