import { expect, it } from 'vitest';
import { timesPerKey } from '../../../scripts/bench/key-times.ts';

const page = { pid: 1, tid: 1 };
const own = 'chrome-extension://abc/content-scripts/draft.js';

const key = (ts: number) => ({
  name: 'EventDispatch',
  ph: 'X',
  ...page,
  ts,
  dur: 90,
  args: { data: { type: 'keydown' } },
});
const call = (ts: number, dur: number, url: string, tdur = dur) => ({
  name: 'FunctionCall',
  ph: 'X',
  ...page,
  ts,
  dur,
  tdur,
  args: { data: { url } },
});

const traceOf = (...traceEvents: object[]) => new TextEncoder().encode(JSON.stringify({ traceEvents }));

it('adds up what the extension did from each key to the next', () => {
  const trace = traceOf(
    call(50, 20, own), // before the first key
    key(100),
    call(110, 200, own),
    call(120, 50, own), // inside the one before
    call(400, 9_000, 'https://acme.zendesk.com/agent/assets/ckeditor5/ckeditor5.js'),
    key(20_000),
    call(20_010, 8_000, own, 300), // the thread had to wait for the machine
    call(60_000, 500, own),
    key(90_000),
  );
  expect(timesPerKey(trace)).toEqual([0.2, 0.8, 0]);
});
