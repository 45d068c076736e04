import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuesPage } from './docs/cues-page.ts';
import { projectFolder } from './support/project-files.ts';

writeFileSync(join(projectFolder, 'docs/cues.md'), cuesPage());
console.log('Wrote docs/cues.md.');
