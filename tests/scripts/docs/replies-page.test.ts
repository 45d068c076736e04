import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/playbook/language.ts';
import { repliesPage } from '../../../scripts/docs/replies-page.ts';
import { projectFolder } from '../../../scripts/support/project-files.ts';

describe.each(languages)('docs/replies/%s.md', (language) => {
  const page = repliesPage(language);

  it('says what the playbook makes: run "npm run docs" after changing it', () => {
    expect(readFileSync(join(projectFolder, `docs/replies/${language}.md`), 'utf8')).toBe(page);
  });

  it('has a reply everywhere, and no gap in any', () => {
    expect(page.split('\n').filter((line) => /[{}…]|\(nothing\)|undefined/.test(line))).toEqual([]);
  });
});
