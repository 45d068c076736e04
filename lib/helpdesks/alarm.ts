/** In a hidden tab nothing is read more often than this, in milliseconds. */
const hiddenPause = 5_000;

/** Says when to look at the page again. */
export interface Alarm {
  /** Rings in the next frame. */
  nextFrame(): void;
  /** Rings in so many milliseconds, and forgets what was asked for before. */
  in(milliseconds: number): void;
}

/**
 * An alarm that rings at most every five seconds while the tab is hidden and at once when it is shown again. It ends
 * with the signal.
 */
export function setUpAlarm(ring: () => void, signal: AbortSignal): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let rang = Number.NEGATIVE_INFINITY;

  const stop = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const sound = (): void => {
    stop();
    rang = performance.now();
    ring();
  };
  const alarm: Alarm = {
    nextFrame() {
      if (signal.aborted || frame) return;
      if (document.hidden) alarm.in(0);
      else frame = requestAnimationFrame(sound);
    },
    in(milliseconds) {
      if (signal.aborted) return;
      clearTimeout(timer);
      const wait = document.hidden
        ? Math.max(milliseconds, rang + hiddenPause - performance.now())
        : milliseconds;
      timer = setTimeout(sound, wait);
    },
  };
  const turn = (): void => {
    stop();
    if (document.hidden) alarm.in(hiddenPause);
    else alarm.nextFrame();
  };
  document.addEventListener('visibilitychange', turn, { signal });
  signal.addEventListener('abort', stop);
  return alarm;
}
