/**
 * `npm run bench:typing -- [seconds]`: what a key in the reply box costs a page in which the panel looks at the draft,
 * with words marked in it, as the time Chromium's trace shows in the extension's scripts between one key and the next.
 */
import type { Page } from 'puppeteer-core';
import { launchAttune } from '../support/attune-browser.ts';
import { markEveryDraft, openDraftLine, waitForDraft } from '../support/draft-line.ts';
import { replicaSite } from '../support/replica-site.ts';
import { type Figure, percentile, printFigures } from './figures.ts';
import { timesPerKey } from './key-times.ts';

const keysPerSecond = 12;
const sentence = 'There is nothing I can do about it, the parcel is on its way, and I will call you. ';

const editors = [
  {
    editor: 'CKEditor 5',
    address: 'https://acme.zendesk.com/agent/tickets/1',
    ticket: { channel: 'native_messaging' },
  },
  {
    editor: 'ProseMirror',
    address: 'https://app.intercom.com/a/inbox/abc123/inbox/conversation/1',
    ticket: { channel: 'native_messaging', composer: 'rich' },
  },
] as const;

type Case = (typeof editors)[number];

process.exitCode = await main(process.argv[2] ?? '60');

async function main(given: string): Promise<number> {
  const seconds = Number(given);
  if (!(seconds >= 1 && seconds <= 600)) {
    console.error(`"${given}" is no time to type: give the seconds, from 1 to 600.`);
    return 2;
  }
  const attune = await launchAttune({ site: replicaSite });
  try {
    const page = await attune.openPage(editors[0].address);
    const panel = await attune.openPanel(page);
    const figures: Figure[] = [];
    for (const each of editors) figures.push(...(await measure(each, { page, panel }, seconds)));
    printFigures(figures);
    return figures.some(({ value, budget }) => budget !== null && !(value <= budget)) ? 1 : 0;
  } finally {
    await attune.close();
  }
}

async function measure(
  { editor, address, ticket }: Case,
  { page, panel }: { readonly page: Page; readonly panel: Page },
  seconds: number,
): Promise<Figure[]> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(openTicket, { ticket });
  await openDraftLine(panel);
  await markEveryDraft(panel);
  await page.bringToFront();
  await page.evaluate(() => window.helpdesk.setCaret('1', 0));
  await page.tracing.start({ categories: ['devtools.timeline'] });
  const typed = await typeFor(page, seconds);
  const trace = await page.tracing.stop();
  await waitForDraft(panel, typed);
  const times = timesPerKey(trace ?? new Uint8Array());
  if (times.length < typed.length)
    throw new Error(`The trace shows ${times.length} of ${typed.length} keys.`);
  const what = (share: string): string =>
    `a key in ${editor}, the extension's time, ${share} of ${times.length}`;
  return [
    { what: what('p50'), value: percentile(times, 0.5), unit: 'ms', budget: 1 },
    { what: what('p99'), value: percentile(times, 0.99), unit: 'ms', budget: 1 },
    { what: what('worst'), value: Math.max(...times), unit: 'ms', budget: null },
  ];
}

/** Runs in the page. */
async function openTicket({ ticket }: { readonly ticket: object }): Promise<void> {
  await window.helpdesk.ready;
  const messages = [{ type: 'end-user', author: 'Nora Whitfield', text: 'It says delivered.' }] as const;
  const plan = { id: '1', requester: 'Nora Whitfield', subject: 'Bench', channel: 'web', ...ticket } as const;
  await window.helpdesk.addTicket({ ...plan, messages });
}

/** Types at an even pace; gives what was typed. */
async function typeFor(page: Page, seconds: number): Promise<string> {
  const count = Math.round(seconds * keysPerSecond);
  const text = sentence
    .repeat(Math.ceil(count / sentence.length))
    .slice(0, count)
    .trimEnd();
  const began = performance.now();
  for (const [index, character] of [...text].entries()) {
    const wait = began + (index * 1_000) / keysPerSecond - performance.now();
    if (wait > 0) await new Promise((due) => setTimeout(due, wait));
    await page.keyboard.type(character);
  }
  return text;
}
