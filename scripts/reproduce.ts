/**
 * `npm run reproduce`: whether everybody gets the same extension. Makes the zips for the stores twice, then once more
 * from the sources that go to Firefox's store, installed afresh, and compares them by their SHA-256.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectFolder } from './support/project-files.ts';
import { unzip } from './support/unzip.ts';

type Sums = ReadonlyMap<string, string>;

const first = zipIn(projectFolder);
const second = zipIn(projectFolder);
const fromSources = zipFromSources();
let isSame = true;
for (const [name, sum] of first) {
  const again = second.get(name) === sum;
  const elsewhere = fromSources.get(name) === sum;
  isSame &&= again && elsewhere;
  console.log(`${sum}  ${name}`);
  console.log(`  built again: ${verdict(again)}, from its sources: ${verdict(elsewhere)}`);
}
process.exitCode = isSame ? 0 : 1;

function verdict(isEqual: boolean): string {
  return isEqual ? 'identical' : 'DIFFERENT';
}

function zipFromSources(): Sums {
  const folder = mkdtempSync(join(tmpdir(), 'attune-sources-'));
  try {
    const [sources] = zipsIn(projectFolder).filter((file) => file.endsWith('-sources.zip'));
    if (!sources) throw new Error('There is no zip of the sources: "npm run zip" did not write it.');
    unzip(sources, folder);
    // Installs what the lock names, as "npm ci" does, which however refuses a lock without other platforms' binaries.
    run('npm install --no-save --no-audit --no-fund --prefer-offline', folder);
    return zipIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the zips of the project in a folder; gives the SHA-256 of each by its name. */
function zipIn(folder: string): Sums {
  for (const file of zipsIn(folder)) rmSync(file);
  run('npm run -s zip', folder);
  return new Map(zipsIn(folder).map((file) => [basename(file), sumOf(file)]));
}

function zipsIn(folder: string): string[] {
  const output = join(folder, '.output');
  if (!existsSync(output)) return [];
  return readdirSync(output)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(output, name));
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function run(command: string, folder: string): void {
  const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"${command}" failed.`);
}
