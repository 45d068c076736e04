import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../lib/playbook/language.ts';
import { checksPage } from './docs/checks-page.ts';
import { corpusPage } from './docs/corpus-page.ts';
import { cuesPage } from './docs/cues-page.ts';
import { playbookJsonSchema } from './docs/json-schema.ts';
import { repliesPage } from './docs/replies-page.ts';
import { loadEverything } from './support/load-everything.ts';
import { projectFolder } from './support/project-files.ts';

await loadEverything();
writeFileSync(join(projectFolder, 'docs/cues.md'), cuesPage());
writeFileSync(join(projectFolder, 'docs/checks.md'), checksPage());
writeFileSync(join(projectFolder, 'corpus/README.md'), corpusPage());
writeFileSync(join(projectFolder, 'public/playbook.schema.json'), playbookJsonSchema());
mkdirSync(join(projectFolder, 'docs/replies'), { recursive: true });
for (const language of languages)
  writeFileSync(join(projectFolder, `docs/replies/${language}.md`), repliesPage(language));
console.log(
  'Wrote docs/cues.md, docs/checks.md, docs/replies, corpus/README.md and public/playbook.schema.json.',
);
