import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checksPage } from '../../../scripts/docs/checks-page.ts';
import { projectFolder } from '../../../scripts/support/project-files.ts';

it('docs/checks.md says what the rules say: run "npm run docs" after changing them', () => {
  expect(readFileSync(join(projectFolder, 'docs/checks.md'), 'utf8')).toBe(checksPage());
});
