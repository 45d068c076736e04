import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from './find-browser.ts';

const builds = {
  chromium: { folder: '.output/chrome-mv3', variable: 'ATTUNE_BUILD', command: 'npm run build' },
  firefox: {
    folder: '.output/firefox-mv3',
    variable: 'ATTUNE_BUILD_FIREFOX',
    command: 'npm run build:firefox',
  },
} as const satisfies Record<BrowserName, object>;

/** The folder with the production build for a browser: the project's own, or the one its variable names. */
export function buildFolder(browser: BrowserName): string {
  const { folder, variable } = builds[browser];
  return resolve(process.env[variable] ?? folder);
}

/** The command that makes the build for a browser. */
export function buildCommand(browser: BrowserName): string {
  return builds[browser].command;
}

/** Makes the production build for a browser. Throws one sentence when that does not work. */
export function buildFor(browser: BrowserName): void {
  const command = buildCommand(browser);
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The build failed: run "${command}" to see why.`);
}
