import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { families } from '../../lib/cues/types.ts';
import { strategies } from '../../lib/playbook/vocabulary.ts';
import { checks } from '../../lib/review/checks/index.ts';
import { filesUnder, projectFolder } from '../../scripts/support/project-files.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';

const page = readFileSync(join(projectFolder, 'docs/sources.md'), 'utf8');
const explained = new Set([...page.matchAll(/^\| `?([\w-]+)`? +\|/gm)].map((row) => row[1]));

describe('docs/sources.md', () => {
  const cited = filesUnder('lib')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(projectFolder, file), 'utf8').matchAll(/\b[FC]\d{1,2}\b/g)].map(([id]) => ({
        id,
        file,
      })),
    );

  it('explains every fact and check that the code cites', () => {
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ id }) => !explained.has(id))).toEqual([]);
  });

  it('explains every family, strategy and floor', () => {
    const floors = Object.values(wholePlaybook.books)
      .flatMap(({ topics }) => topics)
      .flatMap(({ id, floor }) => (floor ? [id] : []));
    expect([...families, ...strategies, ...floors].filter((id) => !explained.has(id))).toEqual([]);
  });

  it('explains every source of a check', () => {
    const sources = checks.flatMap(({ sources }) => sources);
    expect(sources.filter((id) => !explained.has(id))).toEqual([]);
  });

  it('says of each check what the check says it rests on', () => {
    const rows = [...page.matchAll(/^\| (C\d+) +\|[^|]+\| ([^|]+?) +\|/gm)];
    const told = new Map(rows.map(([, id, restsOn]) => [id, restsOn?.split(', ')]));
    for (const { id, sources } of checks) expect(told.get(id), id).toEqual(sources);
  });

  it('explains nothing twice', () => {
    const ids = [...page.matchAll(/^\| ([FC]\d+) +\|/gm)].map((row) => row[1]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
