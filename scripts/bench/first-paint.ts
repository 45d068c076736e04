import type { Page } from 'puppeteer-core';
import { type Figure, percentile } from './figures.ts';
import { gzipped } from './sizes.ts';

const openings = 9;

/** When the panel had painted its advice: since it began to load, and by the clock. */
interface Painted {
  readonly time: number;
  readonly clock: number;
}

/** A file of the extension, and when the panel asked for it by the clock. */
interface Asked {
  readonly file: string;
  readonly clock: number;
}

/**
 * Milliseconds from a panel beginning to load until it has painted its advice, the chat being there already, and what it
 * loads until then: its start and all that the language of the chat is read and answered with.
 */
export async function measureFirstPaint(panel: Page, build: string): Promise<Figure[]> {
  const { identifier } = await panel.evaluateOnNewDocument(notePaint);
  const times: number[] = [];
  const weights: number[] = [];
  let asked: Asked[] = [];
  const line = await panel.createCDPSession();
  line.on('Network.requestWillBeSent', ({ request, wallTime }) => {
    asked.push({ file: new URL(request.url).pathname.slice(1), clock: wallTime * 1000 });
  });
  await line.send('Network.enable');
  for (let index = 0; index < openings; index++) {
    asked = [];
    await panel.reload();
    const noted = await panel.waitForFunction(
      () => (globalThis as { advicePainted?: Painted }).advicePainted,
    );
    const painted = await noted.jsonValue();
    if (!painted) continue;
    times.push(painted.time);
    const opened = painted.clock - painted.time;
    const before = asked.filter(
      ({ file, clock }) => isCode(file) && clock >= opened && clock <= painted.clock,
    );
    weights.push(gzipped(build, [...new Set(before.map(({ file }) => file))]));
  }
  await panel.removeScriptToEvaluateOnNewDocument(identifier);
  await line.detach();
  return [
    {
      what: `panel opened to advice painted, median of ${openings}`,
      value: percentile(times, 0.5),
      unit: 'ms',
      budget: 300,
    },
    {
      what: `loaded until then, gzip, median of ${openings}`,
      value: percentile(weights, 0.5),
      unit: 'bytes',
      budget: 200_000,
    },
  ];
}

const isCode = (file: string): boolean => /\.(?:js|css)$/.test(file);

/** Runs in the panel before its own script: notes when the first card has been painted. */
const notePaint = (): void => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-state="advising"]')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        Object.assign(globalThis, {
          advicePainted: { time: performance.now(), clock: performance.timeOrigin + performance.now() },
        }),
      ),
    );
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
};
