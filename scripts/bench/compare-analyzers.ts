import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { ruleFiles, withoutProofs } from '../support/without-proofs.ts';
import { moduleOf } from '../support/yaml-modules.ts';
import { type AnalyzerName, analyzerNames, entryOf } from './analyzers/index.ts';
import type { Measured } from './measure-analyzer.ts';
import type { BenchMessage } from './messages.ts';

/** What an analyzer costs. */
export interface Cost extends Measured {
  readonly analyzer: AnalyzerName;
  /** Bundled and minified for a browser, then gzip: the product's with all five languages, which it loads one by one. */
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
    for (const name of analyzerNames) await bundle(name, join(folder, name));
    const best = new Map<AnalyzerName, Measured>();
    for (let round = 0; round < rounds; round++) {
      for (const name of analyzerNames)
        best.set(name, faster(best.get(name), measureOnce(bundleOf(folder, name), file)));
    }
    return [...best].map(([analyzer, measured]) => ({
      analyzer,
      ...measured,
      gzipBytes: gzipped(join(folder, analyzer)),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundleOf(folder: string, name: AnalyzerName): string {
  return join(folder, name, `${name}.mjs`);
}

function gzipped(folder: string): number {
  return readdirSync(folder)
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

async function bundle(name: AnalyzerName, outdir: string): Promise<void> {
  await build({
    entryPoints: [entryOf(name)],
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    plugins: [bareRules, playbooks],
  });
}

/** As the build of the product does it. */
const bareRules: Plugin = {
  name: 'rules-without-proofs',
  setup({ onLoad }) {
    onLoad({ filter: ruleFiles }, async ({ path }) => ({
      contents: withoutProofs(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

const playbooks: Plugin = {
  name: 'playbooks',
  setup({ onLoad }) {
    onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: moduleOf(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

function measureOnce(bundled: string, messages: string): Measured {
  const words = ['--expose-gc', program, bundled, messages];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

function faster(one: Measured | undefined, other: Measured): Measured {
  return one && one.medianUs <= other.medianUs ? one : other;
}
