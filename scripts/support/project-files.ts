import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The project's files under the folders given, new ones too, as paths from the top; build results are left out. */
export function filesUnder(...folders: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n').filter(Boolean))].sort();
}
