import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { familySources, sourceTitles } from '../../lib/cues/sources.ts';
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

  it('names those who found a fact as coaching mode does', () => {
    const rows = [...page.matchAll(/^\| (F\d+) +\|[^|]*\|([^|]*)\|/gm)];
    const found = rows.map(([, id, who = '']) => [id, who.trim().replaceAll('_', '')]);
    expect(Object.entries(sourceTitles).filter(([id]) => /^F\d/.test(id))).toEqual(found);
  });

  it.each(families)('rests %s on what coaching mode says it does', (family) => {
    const [, rests = ''] = new RegExp(`^\\| \`${family}\` +\\|[^|]*\\|([^|]*)\\|`, 'm').exec(page) ?? [];
    const facts = familySources[family].filter((id) => /^F\d/.test(id));
    expect(rests.match(/\bF\d+\b/g) ?? []).toEqual(facts);
    for (const id of familySources[family])
      if (!facts.includes(id)) expect(rests).toContain(id === 'learned' ? 'model-card.md' : sourceTitles[id]);
  });

  it('explains nothing twice', () => {
    const ids = [...page.matchAll(/^\| ([FC]\d+) +\|/gm)].map((row) => row[1]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
