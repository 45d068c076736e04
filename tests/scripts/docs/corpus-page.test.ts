import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corpusPage } from '../../../scripts/docs/corpus-page.ts';
import { projectFolder } from '../../../scripts/support/project-files.ts';

it('corpus/README.md counts what is there: run "npm run docs" after changing the corpus', () => {
  expect(readFileSync(join(projectFolder, 'corpus/README.md'), 'utf8')).toBe(corpusPage());
});
