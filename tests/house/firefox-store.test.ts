import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/support/builds.ts';
import { projectFolder } from '../../scripts/support/project-files.ts';

/** What the linter of Firefox's store has to say. */
interface Findings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** Both are in react-dom, which no release is free of: https://github.com/facebook/react/issues/21993. */
const known = ['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT'];

describe('the linter of the store of Firefox', () => {
  it('finds nothing but what react-dom brings', { timeout: 30_000 }, () => {
    const build = buildFolder('firefox');
    const { errors, warnings, notices } = lint(build);
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(known);
    for (const { file } of warnings) {
      expect(readFileSync(join(build, file), 'utf8')).toContain('dangerouslySetInnerHTML');
    }
  });
});

function lint(build: string): Findings {
  const linter = join(projectFolder, 'node_modules/web-ext/bin/web-ext.js');
  const options = ['lint', '--no-config-discovery', '--source-dir', build, '--output', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [linter, ...options], { encoding: 'utf8' });
  if (!stdout) throw new Error(`The linter did not run: ${stderr}`);
  return JSON.parse(stdout) as Findings;
}
