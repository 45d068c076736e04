import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type AnalyzerName, analyzerNames, entryOf } from './analyzers/index.ts';
import type { Measured } from './measure-analyzer.ts';
import type { BenchMessage } from './messages.ts';

/** What an analyzer costs. */
export interface Cost extends Measured {
  readonly analyzer: AnalyzerName;
  /** Bundled and minified for a browser, then gzip. */
  readonly gzipBytes: number;
}

const program = fileURLToPath(new URL('./measure-analyzer.ts', import.meta.url));

/**
 * Measures all analyzers on the same messages: in turn, each in a fresh process, `rounds` times over; the round in which it
 * was fastest counts, since another program can only slow it down.
 */
export async function compareAnalyzers(
  messages: readonly BenchMessage[],
  rounds: number,
): Promise<readonly Cost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'));
  try {
    const file = join(folder, 'messages.json');
    writeFileSync(file, JSON.stringify(messages));
    for (const name of analyzerNames) await bundle(name, bundleOf(folder, name));
    const best = new Map<AnalyzerName, Measured>();
    for (let round = 0; round < rounds; round++) {
      for (const name of analyzerNames)
        best.set(name, faster(best.get(name), measureOnce(bundleOf(folder, name), file)));
    }
    return [...best].map(([analyzer, measured]) => ({
      analyzer,
      ...measured,
      gzipBytes: gzipSync(readFileSync(bundleOf(folder, analyzer)), { level: 9 }).length,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundleOf(folder: string, name: AnalyzerName): string {
  return join(folder, `${name}.mjs`);
}

async function bundle(name: AnalyzerName, outfile: string): Promise<void> {
  await build({
    entryPoints: [entryOf(name)],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
}

function measureOnce(bundled: string, messages: string): Measured {
  const words = ['--expose-gc', program, bundled, messages];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

function faster(one: Measured | undefined, other: Measured): Measured {
  return one && one.medianUs <= other.medianUs ? one : other;
}
