import { describe, expect, it } from 'vitest';
import { builtinFiles } from '../../lib/playbook/builtin/load.ts';
import { languages } from '../../lib/playbook/language.ts';
import { emptyPlaybook, withBook } from '../../lib/playbook/merge.ts';
import { readTeamFile } from '../../lib/state/read-team-file.ts';
import { startFile } from '../../lib/state/start-file.ts';

describe.each(languages)('the file to begin with in %s', (language) => {
  it('can be read back and changes nothing', async () => {
    const files = await builtinFiles(language);
    const reading = await readTeamFile(await startFile(language));
    expect(reading).toMatchObject({ ok: true, file: { id: 'my-team', language } });
    if (!reading.ok) return;
    const before = withBook(emptyPlaybook, language, files);
    const after = withBook(emptyPlaybook, language, [...files, reading.file]);
    expect(after.books[language]?.topics).toEqual(before.books[language]?.topics);
    expect(after.books[language]?.words).toEqual(before.books[language]?.words);
    expect({ ...after, id: before.id, books: {} }).toEqual({ ...before, books: {} });
  });
});

describe('a file of a team', () => {
  it('is read as YAML and as JSON', async () => {
    const file = { format: 1, id: 'acme', name: 'Acme', language: 'en', limits: { agent: 20 } };
    expect(await readTeamFile(JSON.stringify(file))).toEqual({ ok: true, file });
    const yaml = 'format: 1\nid: acme\nname: Acme\nlanguage: en\nlimits: { agent: 20 }\n';
    expect(await readTeamFile(yaml)).toEqual({ ok: true, file });
  });

  it('is refused with the line of what is wrong', async () => {
    const reading = await readTeamFile('format: 1\nid: acme\nname: Acme\nlanguage: xx\ntopic: []\n');
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        { kind: 'wrong_value', line: 4, field: 'language' },
        { kind: 'unknown_key', line: 5, field: 'topic' },
      ],
    });
  });
});
