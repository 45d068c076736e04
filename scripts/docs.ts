import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPage } from './docs/corpus-page.ts';
import { languages } from '../lib/playbook/language.ts';
import { cuesPage } from './docs/cues-page.ts';
import { repliesPage } from './docs/replies-page.ts';
import { projectFolder } from './support/project-files.ts';

writeFileSync(join(projectFolder, 'docs/cues.md'), cuesPage());
writeFileSync(join(projectFolder, 'corpus/README.md'), corpusPage());
mkdirSync(join(projectFolder, 'docs/replies'), { recursive: true });
for (const language of languages)
  writeFileSync(join(projectFolder, `docs/replies/${language}.md`), repliesPage(language));
console.log('Wrote docs/cues.md, docs/replies and corpus/README.md.');
