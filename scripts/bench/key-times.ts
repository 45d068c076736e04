/** One event of Chromium's trace, as far as it is looked at here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time, in which other work on the machine does not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/**
 * Milliseconds of the page's thread spent in the extension's scripts from each key to the next, from a trace with
 * `devtools.timeline`. What timers bring about counts for the key before them.
 */
export function timesPerKey(trace: Uint8Array): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const keys = traceEvents.filter(isKey).map(({ ts }) => ts);
  keys.sort((a, b) => a - b);
  const times = keys.map(() => 0);
  for (const { ts, tdur = Number.NaN } of outermost(traceEvents.filter(isOwnCall))) {
    const key = keys.findLastIndex((pressed) => pressed <= ts);
    if (key >= 0) times[key] = (times[key] ?? 0) + tdur / 1_000;
  }
  return times;
}

function isKey({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === 'keydown';
}

function isOwnCall({ name, ph, args }: TraceEvent): boolean {
  const url = args?.data?.url ?? '';
  return name === 'FunctionCall' && ph === 'X' && /^chrome-extension:\/\/[^/]+\/content-scripts\//.test(url);
}

/** Calls inside other calls are in their time already. */
function outermost(calls: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return [...calls]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
