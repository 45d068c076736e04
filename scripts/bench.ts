/** `npm run bench`: what the design promises, measured on the production build in a real browser. */
import { measureDraftReview } from './bench/draft-review.ts';
import { type Figure, printFigures } from './bench/figures.ts';
import { measureFirstPaint } from './bench/first-paint.ts';
import { measureOpening } from './bench/opening.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureTimeToAdvice } from './bench/time-to-advice.ts';
import { launchAttune } from './support/attune-browser.ts';
import { buildFolder } from './support/builds.ts';
import { addTicket } from './support/helpdesk-page.ts';
import { replicaSite } from './support/replica-site.ts';

const build = buildFolder('chromium');
const ticket = '4711';
const messages = 200;
const drafts = 200;

const figures = [
  ...measureSizes(build),
  ...(await measureDraftReview(drafts)),
  ...(await measureInBrowser()),
];
printFigures(figures);
process.exitCode = figures.some(isBroken) ? 1 : 0;

async function measureInBrowser(): Promise<Figure[]> {
  const attune = await launchAttune({ site: replicaSite });
  try {
    const page = await attune.openPage(`https://acme.zendesk.com/agent/tickets/${ticket}`);
    await addTicket(page, {
      id: ticket,
      requester: 'Nora Whitfield',
      subject: 'Bench',
      channel: 'native_messaging',
    });
    const panel = await attune.openPanel(page);
    const toAdvice = await measureTimeToAdvice({ page, panel }, ticket, messages);
    const firstPaint = await measureFirstPaint(panel, build);
    return [...toAdvice, ...firstPaint, ...(await measureOpening({ page, panel }))];
  } finally {
    await attune.close();
  }
}

function isBroken({ value, budget }: Figure): boolean {
  return budget !== null && !(value <= budget);
}
