import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/evaluate/options.ts';
import { projectFolder } from '../../../scripts/support/project-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
const file = join(folder, 'small.jsonl');
const bad = join(folder, 'bad.jsonl');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  const said = (text: string, y: number) => ({ role: 'customer', text, y });
  const turns = [said('I have been waiting for three weeks now.', 1), said('thanks, that is all', 0)];
  writeFileSync(file, JSON.stringify({ id: 'a', lang: 'en', turns }));
  writeFileSync(bad, '{}');
});

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/evaluate.ts', ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('evaluate', () => {
  it('prints a table in which all rows are equally wide', () => {
    const { status, stdout } = run('--by', 'rules,length', file);
    const rows = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(rows.map((row) => row.split('|')[2]?.trim())).toEqual(['by', '--------', 'rules', 'length']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[2]).toMatch(/ 50.0 % . +1.00/);
  });

  it('foretells with --forecast, where there is something to come', () => {
    const said = (text: string, y: number) => ({ role: 'customer', text, y });
    const worse = [said('hello', 0), said('I have been waiting for three weeks now.', 1)];
    const calm = [said('hello', 0), said('thanks, that is all', 0)];
    const coming = join(folder, 'coming.jsonl');
    const chats = [worse, calm].map((turns, at) => JSON.stringify({ id: `c${at}`, lang: 'en', turns }));
    writeFileSync(coming, chats.join('\n'));
    const rows = run('--forecast', coming).stdout.trimEnd().split('\n');
    expect(rows.slice(2).map((row) => row.split('|')[2]?.trim())).toEqual([
      'forecast',
      'level',
      'score',
      'chat',
    ]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(run('--forecast', file).stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('prints one object a line with --json, the same each time', () => {
    const { stdout } = run('--json', '--by', 'rules', file);
    expect(JSON.parse(stdout)).toMatchObject({
      set: 'small',
      by: 'rules',
      n: 2,
      figures: { auc: { value: 1 } },
    });
    expect(run('--json', '--by', 'rules', file).stdout).toBe(stdout);
  });

  it.each([
    ['no file', [], /Name the files to measure on/],
    ['an unknown option', ['--lang', 'nl', file], /--lang/],
    ['an unknown part', ['--split', 'best', file], /--split best is not known: use dev, train, all/],
    ['an unknown way', ['--by', 'rules,luck', file], /--by luck is not known/],
    ['rounds that are no number', ['--rounds', 'many', file], /--rounds many/],
    ['a file that is no set', [bad], /bad\.jsonl:1: id is no text/],
  ])('says in a sentence that there is %s', (_, words, message) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  it('knows the four rows by one word', () => {
    expect(readOptions(['--by', 'all', 'x'])?.by).toEqual(['rules', 'model', 'both', 'length']);
    expect(readOptions(['--help'])).toBeNull();
  });
});
