import type { Page } from 'puppeteer-core';
import { addTicket, type Row } from '../support/helpdesk-page.ts';
import { waitForMessages } from '../support/panel-page.ts';
import type { Figure } from './figures.ts';

const longTicket = '9000';
const length = 1_000;

/** Milliseconds of main thread that opening a chat of 1,000 messages takes, in the page and in the panel. */
export async function measureOpening(screen: {
  readonly page: Page;
  readonly panel: Page;
}): Promise<Figure[]> {
  const { page, panel } = screen;
  await addTicket(page, {
    id: longTicket,
    requester: 'Ines Prat',
    subject: 'A long chat',
    channel: 'native_messaging',
    rows: longChat(),
  });
  const stopPage = await profile(page);
  const stopPanel = await profile(panel);
  await page.evaluate((id) => window.helpdesk.openTicket(id), longTicket);
  await waitForMessages(panel, length);
  const inPage = await stopPage();
  const inPanel = await stopPanel();
  const what = (where: string): string => `opening ${length} messages, main thread of the ${where}`;
  return [
    { what: what('page'), value: inPage, unit: 'ms', budget: 20 },
    { what: what('panel'), value: inPanel, unit: 'ms', budget: 150 },
  ];
}

function longChat(): Row[] {
  return Array.from({ length }, (_, index): Row => {
    const isCustomer = index % 3 !== 2;
    return {
      role: isCustomer ? 'customer' : 'agent',
      author: isCustomer ? 'Ines Prat' : 'Sam Ortega',
      text: isCustomer
        ? `message ${index}: I am still waiting for an answer about my order`
        : `I am looking at it, step ${index}`,
    };
  });
}

/** Samples a page's main thread; the function given stops it and tells how long the extension's own code ran, in ms. */
async function profile(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    const ours = new Set(
      profile.nodes
        .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
        .map(({ id }) => id),
    );
    const withParts = new Set(ours);
    for (const node of profile.nodes) {
      if (withParts.has(node.id)) for (const child of node.children ?? []) withParts.add(child);
    }
    const { samples = [], timeDeltas = [] } = profile;
    const microseconds = samples.reduce(
      (sum, node, index) => sum + (withParts.has(node) ? (timeDeltas[index] ?? 0) : 0),
      0,
    );
    return microseconds / 1_000;
  };
}
