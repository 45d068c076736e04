import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/support/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-finder-'));
const program = join(folder, 'chromium');
writeFileSync(program, '#!/bin/sh\n');
chmodSync(program, 0o755);
const note = join(folder, 'firefox');
writeFileSync(note, 'not a program');

afterAll(() => rmSync(folder, { recursive: true }));

describe('findBrowser', () => {
  it.each([
    ['nothing on an empty search path', 'chromium', { path: '', files: [], named: undefined }, null],
    ['a program on the search path', 'chromium', { path: folder, files: [], named: undefined }, program],
    ['a program off the search path', 'chromium', { path: '', files: [program], named: undefined }, program],
    [
      'the one the person named, before all others',
      'firefox',
      { path: folder, files: [], named: program },
      program,
    ],
    [
      'nothing when the named file is not there',
      'chromium',
      { path: folder, files: [], named: '/no/where' },
      null,
    ],
    ['no file that cannot be started', 'firefox', { path: folder, files: [note], named: undefined }, null],
  ] as const)('finds %s', (_, browser, surroundings, expected) => {
    expect(findBrowser(browser, surroundings)).toBe(expected);
  });
});
