import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { advise } from '../../lib/guidance/advise.ts';
import { loadEverything } from '../support/load-everything.ts';
import { wholePlaybook } from '../support/whole-playbook.ts';
import { benchTime, chatOf } from './chat-of.ts';
import { type Figure, percentile } from './figures.ts';
import type { BenchMessage } from './messages.ts';

/** The most that the advice on one customer turn may take. */
const budget = 5;
const processes = 5;
const program = fileURLToPath(new URL('./measure-advice.ts', import.meta.url));

/**
 * What the facts and the advice of one customer turn cost, over those of the messages that get an advice. They are read
 * in several fresh processes, each message once in each; the fastest reading of a message counts, since another program
 * can only slow it down.
 */
export async function measureAdvice(messages: readonly BenchMessage[]): Promise<readonly Figure[]> {
  await loadEverything();
  const times = timesOf(messages.filter(getsAdvice));
  const figure = (what: string, value: number): Figure => {
    return { what: `advice on one customer turn, ${what}`, value, unit: 'ms', budget };
  };
  return [
    figure('median', percentile(times, 0.5)),
    figure('p99', percentile(times, 0.99)),
    figure('worst', Math.max(...times)),
    figure('first of a process', times[0] ?? Number.NaN),
  ];
}

function timesOf(messages: readonly BenchMessage[]): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'attune-advice-'));
  try {
    const file = join(folder, 'messages.json');
    writeFileSync(file, JSON.stringify(messages));
    const rounds = Array.from({ length: processes }, () => timesInOneProcess(file));
    return messages.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Number.NaN)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function getsAdvice({ text }: BenchMessage): boolean {
  const context = { playbook: wholePlaybook, facts: [], now: benchTime, spent: [] };
  return advise(chatOf(text), context) !== null;
}

function timesInOneProcess(messages: string): readonly number[] {
  return JSON.parse(execFileSync(process.execPath, [program, messages], { encoding: 'utf8' }));
}
