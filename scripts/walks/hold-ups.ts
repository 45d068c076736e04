import type { Page } from 'puppeteer-core';

/** A time in which a page could do nothing, because its thread or the whole machine was busy; in milliseconds. */
export interface HoldUp {
  readonly from: number;
  readonly to: number;
}

declare const holdUps: HoldUp[];

/** Writes down from now on when a page is held up. A page that loads anew must be told again. */
export async function watchHoldUps(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { holdUps: [] });
    let last = Date.now();
    setInterval(() => {
      const now = Date.now();
      if (now - last > 30) holdUps.push({ from: last, to: now });
      last = now;
    }, 10);
  });
}

/** Takes what has been written down since it was last taken. */
export function takeHoldUps(page: Page): Promise<readonly HoldUp[]> {
  return page.evaluate(() => holdUps.splice(0));
}

/** How much of a time any of the pages was held up. */
export function heldUp(from: number, to: number, holdUps: readonly HoldUp[]): number {
  let total = 0;
  let counted = from;
  for (const each of [...holdUps].sort((one, other) => one.from - other.from)) {
    const begin = Math.max(counted, each.from);
    const end = Math.min(to, each.to);
    if (end <= begin) continue;
    total += end - begin;
    counted = end;
  }
  return total;
}
