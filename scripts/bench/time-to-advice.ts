import type { Page } from 'puppeteer-core';
import { addRow, type Row } from '../support/helpdesk-page.ts';
import { type Figure, percentile } from './figures.ts';

/** What the customer of the bench writes, over and over: some of it heated, most of it not. */
const sentences = [
  'hi, tracking says my parcel was delivered yesterday but there is nothing here',
  'order number is 20417-33',
  'I asked both neighbours and checked the shed',
  'I have been waiting for three days now',
  'your colleague promised on Tuesday that someone would call me back, nobody called',
  'it is a blue rain jacket',
  'this is the third time I have to explain this',
  'thank you for looking into it',
];

/**
 * Milliseconds from a customer's message appearing in the page to the panel having painted what it says to it, over
 * `count` messages of one growing chat. The clocks of page and panel are joined by `performance.timeOrigin`.
 */
export async function measureTimeToAdvice(
  screen: { readonly page: Page; readonly panel: Page },
  ticket: string,
  count: number,
): Promise<Figure[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const text = sentences[index % sentences.length] ?? '';
    times.push(
      await timeOne(screen, ticket, { role: 'customer', author: 'Nora Whitfield', text }, index + 1),
    );
  }
  const what = (share: string): string => `message in the page to advice painted, ${share} of ${count}`;
  return [
    { what: what('p50'), value: percentile(times, 0.5), unit: 'ms', budget: null },
    { what: what('p95'), value: percentile(times, 0.95), unit: 'ms', budget: 100 },
    { what: what('worst'), value: Math.max(...times), unit: 'ms', budget: null },
  ];
}

async function timeOne(
  { page, panel }: { readonly page: Page; readonly panel: Page },
  ticket: string,
  row: Row,
  count: number,
): Promise<number> {
  const painted = panel.evaluate(timeOfPaint, count);
  const shown = await page.evaluate(() => performance.timeOrigin + performance.now());
  await addRow(page, ticket, row);
  return (await painted) - shown;
}

/** Runs in the panel: resolves with the time when it has painted the state with `count` messages read. */
const timeOfPaint = (count: number): Promise<number> =>
  new Promise((resolve) => {
    const isThere = (): boolean =>
      Number.parseInt(document.querySelector('[data-complete]')?.textContent ?? '', 10) === count;
    const look = (): void => {
      if (!isThere()) return;
      watch.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
      );
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
