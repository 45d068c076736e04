import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { dictionaries } from '../../lib/i18n/index.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { buildFolder } from '../../scripts/support/builds.ts';
import { panelLines, waitForMessages } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import {
  adviseAgain,
  customerWrites,
  draft,
  draftIn,
  openScene,
  otherWords,
  panelLog,
  type Scene,
  watchPanel,
} from '../support/fault-scene.ts';
import { launch } from '../support/launch.ts';

const isFirefox = inject('browser') === 'firefox';
const { outdated } = dictionaries.en.states;
const figures: string[] = [];
let folder: string;
let attune: AttuneBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-build-'));
  cpSync(buildFolder(inject('browser')), folder, { recursive: true });
  attune = await launch({ site: replicaSite, build: folder });
});

afterEach(async () => {
  await attune?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterAll(() => console.info(figures.join('\n')));

/** Takes files of the build away, as another version in its place would; gives what brings them back. */
function takeAway(isMeant: (name: string, code: string) => boolean): () => void {
  const chunks = join(folder, 'chunks');
  const gone = readdirSync(chunks).filter((name) => isMeant(name, readFileSync(join(chunks, name), 'utf8')));
  expect(gone).not.toEqual([]);
  const away = mkdtempSync(join(folder, 'away-'));
  for (const name of gone) renameSync(join(chunks, name), join(away, name));
  return () => {
    for (const name of gone) renameSync(join(away, name), join(chunks, name));
  };
}

const isDutch = (name: string): boolean => name.startsWith('nl-');
const isModel = (_: string, code: string): boolean => code.includes('scale:') && code.includes('dense:{');

/** The customer changes to a language whose part is gone: the panel says so. */
async function writeDutch(scene: Scene): Promise<void> {
  await customerWrites(
    scene.page,
    'Sorry, in het Nederlands gaat dit me beter af, want ik ben het echt zat.',
  );
  scene.count += 1;
  await scene.panel.waitForSelector('[data-state="outdated"]');
  const lines = await panelLines(scene.panel);
  expect(lines).toEqual(expect.arrayContaining([outdated.title, outdated.text, dictionaries.en.reload]));
  expect((await panelLog(scene.panel)).foreign).toEqual([]);
}

async function goesOn(scene: Scene, title: string, start: number): Promise<void> {
  await adviseAgain(scene);
  figures.push(`${inject('browser')} | ${title} | ${Math.round(performance.now() - start)} ms`);
  expect((await panelLog(scene.panel)).foreign).toEqual([]);
  expect(await draftIn(scene.page)).toBe(draft);
}

describe('a part of the build is gone', () => {
  it('says so when the customer writes a language that cannot be loaded', async () => {
    const scene = await openScene(attune);
    takeAway(isDutch);
    await writeDutch(scene);
    expect(await draftIn(scene.page)).toBe(draft);
  });

  // Firefox remembers for as long as a document lives that a module could not be loaded.
  it.skipIf(isFirefox)('tries again when somebody writes', async () => {
    const scene = await openScene(attune);
    const bringBack = takeAway(isDutch);
    await writeDutch(scene);
    const start = performance.now();
    bringBack();
    await goesOn(scene, 'a language of the build is gone, somebody writes', start);
  });

  // A sidebar that loads itself anew is lost to WebDriver BiDi.
  it.skipIf(isFirefox)('reads on when the agent reloads the panel', async () => {
    const scene = await openScene(attune);
    const bringBack = takeAway(isDutch);
    await writeDutch(scene);
    const start = performance.now();
    bringBack();
    const buttons = '[data-state="outdated"] button:not([aria-label])';
    await scene.panel.$eval(buttons, (button) => (button as HTMLElement).click());
    await waitForMessages(scene.panel, scene.count);
    await watchPanel(scene.panel, otherWords);
    await goesOn(scene, 'a language of the build is gone, the panel is reloaded', start);
  });

  it('goes on in the language before when that of the interface cannot be loaded', async () => {
    const scene = await openScene(attune);
    takeAway(isDutch);
    const start = performance.now();
    await scene.panel.bringToFront();
    await scene.panel.keyboard.press('?');
    await (await scene.panel.waitForSelector('select[name="language"]'))?.select('nl');
    await expect.poll(async () => (await panelLines(scene.panel)).join('\n')).toContain(outdated.text);
    await scene.panel.keyboard.press('Escape');
    await goesOn(scene, 'the words of the interface are gone', start);
    expect(await scene.panel.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('goes on by the rules when the learned score cannot be loaded', async () => {
    takeAway(isModel);
    const scene = await openScene(attune);
    const start = performance.now();
    await goesOn(scene, 'the learned score is gone', start);
    expect((await panelLines(scene.panel)).join('\n')).not.toContain(outdated.title);
  });
});
