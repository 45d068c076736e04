import type { Page } from 'puppeteer-core';
import { type Figure, percentile } from './figures.ts';

const openings = 9;

/** Milliseconds from a panel beginning to load until it has painted its advice, the chat being there already. */
export async function measureFirstPaint(panel: Page): Promise<Figure[]> {
  const { identifier } = await panel.evaluateOnNewDocument(notePaint);
  const times: number[] = [];
  for (let index = 0; index < openings; index++) {
    await panel.reload();
    const time = await panel.waitForFunction(() => (globalThis as { advicePainted?: number }).advicePainted);
    times.push((await time.jsonValue()) ?? Number.NaN);
  }
  await panel.removeScriptToEvaluateOnNewDocument(identifier);
  return [
    {
      what: `panel opened to advice painted, median of ${openings}`,
      value: percentile(times, 0.5),
      unit: 'ms',
      budget: 300,
    },
  ];
}

/** Runs in the panel before its own script: notes when the first card has been painted. */
const notePaint = (): void => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-state="advising"]')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(globalThis, { advicePainted: performance.now() })),
    );
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
};
