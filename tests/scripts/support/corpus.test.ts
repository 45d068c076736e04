import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CorpusError, readCorpus, readCorpusFile } from '../../../scripts/support/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, lines: readonly string[]): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('readCorpus', () => {
  it('reads conversations with topic, roles, labels, families and line breaks', () => {
    write('fr/travel.tsv', [
      '# late',
      '0\t-\tbonjour\\nune question',
      'a\t-\tOui ?',
      'b\t-\tMenu',
      '',
      '3\twaiting,not_heard\tencore',
    ]);
    write('test/en.tsv', ['# safety', 'S\tsafety\tI mean it']);
    write('notes/skip.tsv', ['nothing to read']);
    write('en/readme.md', ['nothing to read']);
    const [first, second, third] = readCorpus(folder);
    expect(first).toMatchObject({
      id: 'fr/travel:1',
      language: 'fr',
      sector: 'travel',
      topic: 'late',
      part: 'train',
      turns: [
        { role: 'customer', label: 0, families: [], text: 'bonjour\nune question' },
        { role: 'agent', label: null },
        { role: 'bot', label: null },
      ],
    });
    expect(second).toMatchObject({
      id: 'fr/travel:2',
      turns: [{ label: 3, families: ['waiting', 'not_heard'] }],
    });
    expect(third).toMatchObject({
      language: 'en',
      sector: 'test',
      part: 'test',
      turns: [{ label: 'S', families: ['safety'] }],
    });
  });

  it('starts a new conversation with a new topic', () => {
    const file = write('nl/any.tsv', ['# one', '0\t-\thoi', '# two', '0\t-\tdag']);
    expect(readCorpusFile(file).map(({ topic }) => topic)).toEqual(['one', 'two']);
  });

  it.each([
    ['a label', ['# t', '5\t-\thoi'], /:2: The label is "5"/],
    ['a family', ['# t', '', '2\trage\thoi'], /:3: The family "rage"/],
    ['the learned family', ['# t', '2\tpossible_frustration\thoi'], /:2: The family/],
    ['a missing column', ['# t', '2\thoi'], /:2: A turn is/],
    ['a fourth column', ['# t', '2\t-\thoi\tdag'], /:2: A turn is/],
    ['a turn without a topic', ['2\t-\thoi'], /:1: A turn stands before/],
    ['a topic without a name', ['# '], /:1: A topic needs a name/],
  ])('says where %s is wrong', (_, lines, message) => {
    const file = write('nl/any.tsv', lines);
    expect(() => readCorpusFile(file)).toThrow(message);
    expect(() => readCorpusFile(file)).toThrow(CorpusError);
  });

  it('says when the place of a file does not tell its language', () => {
    expect(() => readCorpusFile(write('elsewhere/any.tsv', []))).toThrow(/does not say the language/);
  });
});
