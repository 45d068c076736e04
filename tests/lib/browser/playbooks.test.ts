import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  loadTeamFiles,
  noTeamFiles,
  parseTeamFiles,
  removeTeamFile,
  removeTeamFiles,
  storeTeamFile,
} from '../../../lib/browser/playbooks.ts';
import type { PlaybookFile } from '../../../lib/playbook/schema.ts';

const stored = new Map<string, unknown>();

vi.mock('../../../lib/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_key: string, work: () => unknown) => work() } });

/** Storage as version 1 wrote it. Frozen: a later version must read it, not rewrite it. */
const frozen = JSON.parse(
  readFileSync(new URL('../../fixtures/storage/v1.json', import.meta.url), 'utf8'),
) as { readonly playbooks: { readonly files: readonly PlaybookFile[] } };

const broken = { files: [], isBroken: true };
const fileOf = (id: string, language: 'en' | 'nl', name = id): PlaybookFile => ({
  format: 1,
  id,
  name,
  language,
});

describe('parseTeamFiles', () => {
  it('reads what version 1 stored', () => {
    expect(parseTeamFiles(frozen.playbooks)).toEqual({ files: frozen.playbooks.files, isBroken: false });
  });

  it('has none where nothing was stored', () => {
    expect(parseTeamFiles(undefined)).toEqual(noTeamFiles);
  });

  it.each([
    ['a text', 'acme'],
    ['null', null],
    ['no files', { version: 1 }],
    ['a later version', { version: 2, files: [] }],
    ['a file of another format', { version: 1, files: [{ ...fileOf('a', 'en'), format: 2 }] }],
    ['a file of no language', { version: 1, files: [{ ...fileOf('a', 'en'), language: 'tlh' }] }],
    ['topics that are no list', { version: 1, files: [{ ...fileOf('a', 'en'), topics: 'all' }] }],
  ])('says that it is broken for %s, and uses none of it', (_what, value) => {
    expect(parseTeamFiles(value)).toEqual(broken);
  });
});

describe('the files of a team', () => {
  beforeEach(() => stored.clear());

  it('are kept one for each id and language, the latest last', async () => {
    for (const file of [
      fileOf('a', 'en', 'Old'),
      fileOf('a', 'nl'),
      fileOf('b', 'en'),
      fileOf('a', 'en', 'New'),
    ])
      await storeTeamFile(file);
    expect((await loadTeamFiles()).files.map(({ name, language }) => [name, language])).toEqual([
      ['a', 'nl'],
      ['b', 'en'],
      ['New', 'en'],
    ]);
  });

  it('can be taken out one by one, or all with what cannot be read', async () => {
    for (const file of [fileOf('a', 'en'), fileOf('a', 'nl')]) await storeTeamFile(file);
    await removeTeamFile({ id: 'a', language: 'en' });
    expect((await loadTeamFiles()).files).toEqual([fileOf('a', 'nl')]);
    stored.set('playbooks', 'rubbish');
    expect(await loadTeamFiles()).toEqual(broken);
    await removeTeamFiles();
    expect(await loadTeamFiles()).toEqual(noTeamFiles);
  });

  it('of a newer Attune are left as they are', async () => {
    const newer = { version: 2, books: {} };
    stored.set('playbooks', newer);
    await expect(storeTeamFile(fileOf('a', 'en'))).rejects.toThrow('newer');
    expect(stored.get('playbooks')).toBe(newer);
  });
});
