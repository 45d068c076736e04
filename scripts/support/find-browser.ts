import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers Attune is driven in. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

interface BrowserPlaces {
  /** Names to look for on the search path, best first. */
  readonly commands: readonly string[];
  /** Where installers put it, off the search path. */
  readonly files: readonly string[];
  readonly debianPackage: string;
  /** The variable by which a person names their own browser. */
  readonly variable: string;
}

// Branded Chrome is not in the list: since version 137 it refuses to load an extension from a folder.
const places: Record<BrowserName, BrowserPlaces> = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    variable: 'ATTUNE_CHROMIUM',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    variable: 'ATTUNE_FIREFOX',
  },
};

/** What the finder looks at; tests pass an empty search path. */
export interface FinderSurroundings {
  readonly path: string;
  readonly files: readonly string[];
  readonly named: string | undefined;
}

/** Where this machine says its programs are. */
function surroundingsOf(browser: BrowserName): FinderSurroundings {
  const { files, variable } = places[browser];
  return { path: process.env.PATH ?? '', files, named: process.env[variable] };
}

/** Finds a browser: takes its name, gives the file that starts it, or null when the machine has none. */
export function findBrowser(browser: BrowserName, surroundings = surroundingsOf(browser)): string | null {
  const { path, files, named } = surroundings;
  const folders = path.split(delimiter).filter(Boolean);
  const onPath = places[browser].commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  const candidates = named ? [named] : [...onPath, ...files];
  return candidates.find(isProgram) ?? null;
}

/**
 * Finds a browser, or installs one where that is possible without asking (a Debian-like system, as root).
 * Gives the file that starts it. Throws one sentence that says what to install where neither works.
 */
export function ensureBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found) return found;
  if (canInstall()) installDebian(places[browser].debianPackage);
  const installed = findBrowser(browser);
  if (installed) return installed;
  throw new Error(howToInstall(browser));
}

function howToInstall(browser: BrowserName): string {
  const { debianPackage, variable } = places[browser];
  return `No ${browser} was found on this machine: install it (on Debian or Ubuntu "sudo apt-get install ${debianPackage}") or name its file in ${variable}, then try again.`;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

function installDebian(debianPackage: string): void {
  console.error(`No browser found, installing ${debianPackage} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...step], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) return;
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
