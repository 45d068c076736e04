import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The files under the folders given, as paths from the top with forward slashes, sorted. */
export function filesUnder(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
