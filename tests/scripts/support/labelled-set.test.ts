import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LabelledSetError, readLabelledSet } from '../../../scripts/support/labelled-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(...lines: readonly unknown[]): string {
  const file = join(folder, 'set.jsonl');
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, texts.join('\n'));
  return file;
}

const turn = { role: 'customer', text: 'hi', y: 1 };

describe('readLabelledSet', () => {
  it('reads what a conversation says, and fills in what it leaves out', () => {
    const turns = [turn, { role: 'agent', text: 'yes' }, { role: 'customer', text: 'ok', y: null, raw: {} }];
    const full = { id: 'a', lang: 'nl', source: 's', split: 'train', group: 'g', channel: 'chat', turns };
    const file = write(full, '', { id: 'b', lang: 'pl', turns: [] });
    expect(readLabelledSet(file)).toEqual([
      {
        id: 'a',
        language: 'nl',
        source: 's',
        split: 'train',
        group: 'g',
        turns: [turn, { role: 'agent', text: 'yes', y: null }, { role: 'customer', text: 'ok', y: null }],
      },
      { id: 'b', language: null, source: '', split: 'dev', group: 'b', turns: [] },
    ]);
  });

  it.each([
    ['broken JSON', '{"id"', /:1: This is no JSON/],
    ['a list', '[]', /:1: the line is no object/],
    ['no id', { lang: 'en', turns: [] }, /:1: id is no text/],
    ['no turns', { id: 'a', lang: 'en' }, /:1: turns is no list/],
    [
      'an unknown role',
      { id: 'a', lang: 'en', turns: [turn, { ...turn, role: 'boss' }] },
      /turns\[1\]\.role is "boss"/,
    ],
    ['an unknown label', { id: 'a', lang: 'en', turns: [{ ...turn, y: 2 }] }, /turns\[0\]\.y is 2/],
  ])('says where %s stands', (_, line, message) => {
    const file = write(line);
    expect(() => readLabelledSet(file)).toThrow(message);
    expect(() => readLabelledSet(file)).toThrow(LabelledSetError);
  });
});
