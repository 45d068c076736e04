import type { Page } from 'puppeteer-core';
import { addTicket, type Row } from '../support/helpdesk-page.ts';
import { painted, waitForMessages } from '../support/panel-page.ts';
import { type Figure, percentile } from './figures.ts';

const length = 1_000;
/** Openings measured; the figure is their median, so that one disturbed by other work on the machine does not count. */
const openings = 7;

/** Milliseconds of main thread that opening a chat of 1,000 messages takes, in the page and in the panel. */
export async function measureOpening(screen: {
  readonly page: Page;
  readonly panel: Page;
}): Promise<Figure[]> {
  const times: { readonly page: number; readonly panel: number }[] = [];
  for (let index = 0; index < openings; index++) times.push(await measureOne(screen, `90${index}`));
  const what = (where: string): string =>
    `opening ${length} messages, main thread of the ${where}, median of ${openings}`;
  const median = (where: 'page' | 'panel'): number =>
    percentile(
      times.map((time) => time[where]),
      0.5,
    );
  return [
    { what: what('page'), value: median('page'), unit: 'ms', budget: 20 },
    { what: what('panel'), value: median('panel'), unit: 'ms', budget: 150 },
  ];
}

async function measureOne({ page, panel }: { readonly page: Page; readonly panel: Page }, ticket: string) {
  const customer = `Ines Prat ${ticket}`;
  await addTicket(page, {
    id: ticket,
    requester: customer,
    subject: 'A long chat',
    channel: 'native_messaging',
    rows: longChat(customer),
  });
  await painted(page);
  const pageTime = await stopWatch(page, 'ScriptDuration');
  const panelTime = await stopWatch(panel, 'TaskDuration');
  await page.evaluate((id) => window.helpdesk.openTicket(id), ticket);
  await panel.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, customer);
  await waitForMessages(panel, length);
  return { page: await pageTime(), panel: await panelTime() };
}

function longChat(customer: string): Row[] {
  return Array.from({ length }, (_, index): Row => {
    const isCustomer = index % 3 !== 2;
    return {
      role: isCustomer ? 'customer' : 'agent',
      author: isCustomer ? customer : 'Sam Ortega',
      text: isCustomer
        ? `message ${index}: I am still waiting for an answer about my order`
        : `I am looking at it, step ${index}`,
    };
  });
}

/**
 * Starts a stop-watch on a page's main thread; the function given reads it, in milliseconds of the thread's own time, so
 * that other work on the machine does not count. `ScriptDuration` in the page is the extension's to a tenth: the
 * replica's own script for switching tickets takes that long.
 */
async function stopWatch(
  page: Page,
  metric: 'ScriptDuration' | 'TaskDuration',
): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === metric)?.value ?? Number.NaN);
  };
  const start = await read();
  return async () => {
    const time = (await read()) - start;
    await session.detach();
    return time;
  };
}
