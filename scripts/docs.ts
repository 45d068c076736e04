import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPage } from './docs/corpus-page.ts';
import { cuesPage } from './docs/cues-page.ts';
import { projectFolder } from './support/project-files.ts';

writeFileSync(join(projectFolder, 'docs/cues.md'), cuesPage());
writeFileSync(join(projectFolder, 'corpus/README.md'), corpusPage());
console.log('Wrote docs/cues.md and corpus/README.md.');
