import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPage } from './docs/corpus-page.ts';
import { cuesPage } from './docs/cues-page.ts';
import { playbookJsonSchema } from './docs/json-schema.ts';
import { projectFolder } from './support/project-files.ts';

writeFileSync(join(projectFolder, 'docs/cues.md'), cuesPage());
writeFileSync(join(projectFolder, 'corpus/README.md'), corpusPage());
writeFileSync(join(projectFolder, 'public/playbook.schema.json'), playbookJsonSchema());
console.log('Wrote docs/cues.md, corpus/README.md and public/playbook.schema.json.');
