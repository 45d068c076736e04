/**
 * `npm run demo`: Attune beside a helpdesk, on a parcel that was marked delivered and is not there. Plays the
 * conversation, prints what the panel shows at each step, inserts the reply and takes pictures. With a screen, and
 * somebody at it, the browser then stays open: answer as the agent and the customer answers back.
 */
import { type DemoOptions, readOptions } from './demo/options.ts';
import { type Picture, panelWidths, type Screen, takePictures, writePictures } from './demo/pictures.ts';
import { type DemoHelpdesk, demoAddresses, demoTicket, playTurn, prepare, rowOf } from './demo/play.ts';
import { type DemoTurn, type Scenario, scenarios } from './demo/scenario.ts';
import { type AttuneBrowser, launchAttune, resizePanel } from './support/attune-browser.ts';
import { buildFor } from './support/builds.ts';
import { addRow } from './support/helpdesk-page.ts';
import {
  painted,
  panelLines,
  sayBoxReachesCustomer,
  setInterfaceLanguage,
  waitForMessages,
} from './support/panel-page.ts';
import { replicaSite } from './support/replica-site.ts';

try {
  await demo(readOptions(process.argv.slice(2)));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

async function demo(options: DemoOptions): Promise<void> {
  const { browser, language, visible } = options;
  const scenario = scenarios[language];
  buildFor(browser);
  const attune = await launchAttune({ browser, site: replicaSite, headless: !visible });
  try {
    const screen = await openScreen(attune, scenario, options);
    const pictures = await play(screen, scenario, options);
    for (const file of await writePictures(attune.browser, pictures, options.pictures))
      console.log(`picture: ${file}`);
    if (options.stay) await stayOpen(attune, screen, scenario);
  } finally {
    await attune.close();
  }
}

async function openScreen(attune: AttuneBrowser, scenario: Scenario, options: DemoOptions): Promise<Screen> {
  const page = await attune.openPage(demoAddresses[options.helpdesk]);
  await prepare(page, scenario);
  const panel = await attune.openPanel(page);
  await setInterfaceLanguage(panel, options.language);
  if (!options.visible) {
    await page.setViewport({ width: 1000, height: 900 });
    await resizePanel(panel, panelWidths[options.browser], 900);
  }
  return { page, panel };
}

/** Plays the conversation; without a visitor also answers it. Gives the pictures taken on the way. */
async function play(screen: Screen, scenario: Scenario, { stay, helpdesk }: DemoOptions): Promise<Picture[]> {
  const pace = { typing: stay ? 1_400 : 0 };
  let count = 0;
  const playAll = async (turns: readonly DemoTurn[]): Promise<void> => {
    for (const turn of turns) {
      const row = rowOf(turn, scenario);
      await playTurn(screen, row, ++count, pace);
      await report(screen, `${row.author}: ${row.text}`);
    }
  };
  await playAll(scenario.turns);
  const advised = await takePictures(screen, '1-advice');
  if (stay) return advised;
  await insertReply(screen, helpdesk);
  const inserted = await takePictures(screen, '2-inserted');
  await screen.page.evaluate((id) => window.helpdesk.send(id), demoTicket);
  await waitForMessages(screen.panel, ++count);
  await playAll(scenario.afterReply);
  return [...advised, ...inserted, ...(await takePictures(screen, '3-thanks'))];
}

/** Prints what was written and what the panel shows then. */
async function report({ panel }: Screen, said: string): Promise<void> {
  console.log(`\n▸ ${said}`);
  for (const line of await panelLines(panel)) console.log(`    ${line}`);
}

/** Inserts the reply with the panel's own key and prints what the reply box then holds. */
async function insertReply({ page, panel }: Screen, helpdesk: DemoHelpdesk): Promise<void> {
  await panel.bringToFront();
  await panel.keyboard.press('i');
  if (helpdesk === 'intercom') await sayBoxReachesCustomer(panel);
  await page.waitForFunction((id) => window.helpdesk.draft(id) !== '', { polling: 'mutation' }, demoTicket);
  await painted(panel);
  const draft = await page.evaluate((id) => window.helpdesk.draft(id), demoTicket);
  console.log(`\n▸ The reply box now holds:\n${draft.replace(/^/gm, '    ')}`);
}

/** Leaves the browser to the visitor, who is the agent now: each reply sent is answered by the customer. */
async function stayOpen(attune: AttuneBrowser, { page }: Screen, scenario: Scenario): Promise<void> {
  await page.bringToFront();
  const answers = scenario.afterReply.filter(({ role }) => role === 'customer').values();
  await page.exposeFunction('customerAnswers', async () => {
    const { value } = answers.next();
    if (value) await addRow(page, demoTicket, rowOf(value, scenario));
  });
  await page.evaluate(() => {
    const { customerAnswers } = window as unknown as { customerAnswers: () => void };
    window.helpdesk.onSend(() => customerAnswers());
  });
  console.log('\nYou are the agent now: press I in the panel, then send. Close the browser to end.');
  await new Promise<void>((closed) => attune.browser.once('disconnected', () => closed()));
}
