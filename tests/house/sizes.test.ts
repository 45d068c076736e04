import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureFile } from '../../scripts/support/measure-code.ts';
import { filesUnder, projectFolder } from '../../scripts/support/project-files.ts';

/** Files that are tables of rules, phrases or selectors may be as long as the table is. */
const data = /\/(rules|builtin|data|lexicon|signs)\//;

describe('the size of code', () => {
  const files = filesUnder('lib', 'components', 'entrypoints', 'scripts')
    .filter((file) => /\.tsx?$/.test(file) && !data.test(file))
    .map((file) => ({ ...measureFile(join(projectFolder, file)), file }));

  it('keeps every file under 300 lines', () => {
    expect(files.filter(({ lines }) => lines > 300).map(({ file, lines }) => `${file}: ${lines}`)).toEqual(
      [],
    );
  });

  it('keeps every function under 80 lines', () => {
    const long = files.flatMap(({ file, functions }) =>
      functions.filter(({ lines }) => lines > 80).map(({ name, lines }) => `${name} in ${file}: ${lines}`),
    );
    expect(long).toEqual([]);
  });
});
