import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOutcomes } from '../../lib/browser/outcomes.ts';
import { parsePinned } from '../../lib/browser/pinned.ts';
import { filesUnder, projectFolder } from '../../scripts/support/project-files.ts';

const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');

const code = filesUnder('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));

describe('what is kept', () => {
  const keepers = code.filter((file) => /from '.*\/kept\.ts'/.test(read(file)));

  it('is reached in one place only, but for what the team has set', () => {
    const users = code.filter((file) => /\bbrowser\s*\.\s*storage\b/.test(read(file)));
    expect(users).toEqual(['lib/browser/kept.ts', 'lib/browser/policy.ts']);
  });

  it('is never written where the team sets its policy, nor copied from there', () => {
    const uses = [...read('lib/browser/policy.ts').matchAll(/browser\.storage\.([\w.]+)/g)];
    expect(uses.map(([, use]) => use)).toEqual(['managed.get', 'onChanged']);
  });

  it('is exactly what docs/privacy.md lists', () => {
    const keys = keepers.flatMap((file) =>
      [...read(file).matchAll(/^const key = '(\w+)';$/gm)].map((match) => match[1]),
    );
    const listed = [...read('docs/privacy.md').matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(keys.sort()).toEqual(listed.sort());
    expect(keys).toHaveLength(keepers.length);
  });

  it('has a frozen example of each key', () => {
    const written = ['v1', 'v2'].map((name) => JSON.parse(read(`tests/fixtures/storage/${name}.json`)));
    const example: Record<string, { version: number }> = Object.assign({}, ...written);
    const listed = [...read('docs/privacy.md').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)];
    const versions = Object.entries(example).map(([key, { version }]) => [key, `${version}`]);
    expect(listed.map(([, key, version]) => [key, version]).sort()).toEqual(versions.sort());
  });

  it('reads the frozen examples whole', () => {
    const example = JSON.parse(read('tests/fixtures/storage/v1.json'));
    expect(parsePinned(example.pinned)).toEqual(example.pinned.items);
    expect(parseOutcomes(example.outcomes)).toEqual(example.outcomes.counts);
  });

  it('goes through no other storage of the browser', () => {
    const others = /\b(localStorage|sessionStorage|indexedDB|document\s*\.\s*cookie|caches\s*\.)\b/;
    expect(code.filter((file) => others.test(read(file)))).toEqual([]);
  });
});
