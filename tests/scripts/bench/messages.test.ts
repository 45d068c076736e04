import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchMessages } from '../../../scripts/bench/messages.ts';
import { UsageError } from '../../../scripts/support/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const file = join(folder, 'some.jsonl');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  const chat = (lang: string, ...texts: readonly string[]) =>
    JSON.stringify({
      id: lang,
      lang,
      turns: [...texts.map((text) => ({ role: 'customer', text })), { role: 'agent', text: `agent ${lang}` }],
    });
  writeFileSync(file, [chat('en', 'a', 'b', 'c', 'd'), chat('nl', 'e'), chat('pl', 'f')].join('\n'));
});

function texts(wanted: string, count: number): readonly string[] {
  return benchMessages([file], wanted, count).map(({ text }) => text);
}

describe('benchMessages', () => {
  it('takes what customers wrote in the language wanted', () => {
    expect(texts('en', 4)).toEqual(['a', 'b', 'c', 'd']);
    expect(benchMessages([file], 'nl', 1)).toEqual([{ text: 'e', language: 'nl' }]);
    expect(texts('all', 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('spreads over many and repeats few', () => {
    expect(texts('en', 2)).toEqual(['a', 'c']);
    expect(texts('en', 6)).toEqual(['a', 'b', 'c', 'd', 'a', 'b']);
  });

  it('takes the corpus when no file is named', () => {
    expect(benchMessages([], 'fr', 5000)).toHaveLength(5000);
  });

  it.each([
    ['fr', /no message in fr/],
    ['xx', /--lang xx is not known/],
  ])('says what to do about --lang %s', (wanted, message) => {
    expect(() => texts(wanted, 1)).toThrow(message);
    expect(() => texts(wanted, 1)).toThrow(UsageError);
  });
});
