import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cuesPage } from '../../../scripts/docs/cues-page.ts';
import { projectFolder } from '../../../scripts/support/project-files.ts';

it('docs/cues.md says what the rules say: run "npm run docs" after changing them', () => {
  expect(readFileSync(join(projectFolder, 'docs/cues.md'), 'utf8')).toBe(cuesPage());
});
