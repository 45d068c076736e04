import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Split } from '../../../scripts/evaluate/chats.ts';
import { readSets } from '../../../scripts/evaluate/read-sets.ts';
import { UsageError } from '../../../scripts/support/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'sets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  write('corpus/en/travel.tsv', '# t\n0\t-\tfirst\n\n2\twaiting\tsecond');
  write('corpus/en/saas.tsv', '# t\nS\tsafety\tthird\na\t-\thello');
  write('corpus/test/en.tsv', '# t\n4\t-\tfourth');
  write('data/b.jsonl', chat('train', 'one'));
  write('data/a.jsonl', `${chat('test', 'two')}\n${chat(undefined, 'three')}\n${chat('dev', 'four')}`);
  write('data/notes.txt', 'nothing');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function chat(split: string | undefined, text: string): string {
  return JSON.stringify({ id: text, lang: 'en', split, turns: [{ role: 'customer', text, y: 1 }] });
}

/** The sets with what is said in them and its labels. */
function read(path: string, split: Split) {
  return [...readSets([join(folder, path)], split)].map(({ name, chats }) => [
    name,
    ...chats.flatMap(({ turns }) => turns.map(({ text, y }) => [text, y])),
  ]);
}

describe('readSets', () => {
  it('takes the corpus as one set a language and part', () => {
    expect(read('corpus', 'all')).toEqual([
      ['corpus/en', ['third', null], ['hello', null], ['first', 0], ['second', 1]],
      ['corpus/test/en', ['fourth', 1]],
    ]);
    expect(read('corpus', 'dev')).toEqual([['corpus/test/en', ['fourth', 1]]]);
    expect(read('corpus/en/travel.tsv', 'train')).toEqual([['corpus/en', ['first', 0], ['second', 1]]]);
  });

  it('takes everything that is not for training as dev', () => {
    expect(read('data/a.jsonl', 'dev')).toEqual([['a', ['two', 1], ['three', 1], ['four', 1]]]);
    expect(read('data', 'all').map(([name]) => name)).toEqual(['a', 'b']);
  });

  it.each<[string, Split, RegExp]>([
    ['nowhere', 'dev', /There is no .*nowhere/],
    ['data/b.jsonl', 'dev', /no conversation in the part "dev": try --split all/],
    ['data/notes.txt', 'dev', /neither \.jsonl nor \.tsv/],
  ])('says what is wrong with %s', (path, split, message) => {
    expect(() => read(path, split)).toThrow(message);
    expect(() => read(path, split)).toThrow(UsageError);
  });
});
