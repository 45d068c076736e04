/** Run in a process of its own, with --expose-gc: measures the analyzer in a bundle and prints what it found as JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Analyze } from './analyzers/analyzer.ts';
import { percentile } from './figures.ts';
import type { BenchMessage } from './messages.ts';

/** What was measured of an analyzer in one process. */
export interface Measured {
  /** From asking for its code to the first message read. */
  readonly loadMs: number;
  /** Heap and buffers it holds then. */
  readonly heapMb: number;
  readonly medianUs: number;
  readonly p99Us: number;
}

const warmUps = 2;
const passes = 3;

const [bundle = '', file = ''] = process.argv.slice(2);
const messages: readonly BenchMessage[] = JSON.parse(readFileSync(file, 'utf8'));
console.log(JSON.stringify(await measure(bundle)));

async function measure(path: string): Promise<Measured> {
  const before = heap();
  const asked = performance.now();
  const { analyze }: { readonly analyze: Analyze } = await import(pathToFileURL(path).href);
  for (const language of new Set(messages.map((message) => message.language))) analyze('hello', language);
  const loadMs = performance.now() - asked;
  const heapMb = (heap() - before) / 2 ** 20;
  const times = new Float64Array(messages.length);
  const figures = { medians: [] as number[], p99s: [] as number[] };
  for (let pass = -warmUps; pass < passes; pass++) {
    for (const [at, { text, language }] of messages.entries()) {
      const start = process.hrtime.bigint();
      analyze(text, language);
      times[at] = Number(process.hrtime.bigint() - start) / 1000;
    }
    if (pass < 0) continue;
    figures.medians.push(percentile([...times], 0.5));
    figures.p99s.push(percentile([...times], 0.99));
  }
  return {
    loadMs,
    heapMb,
    medianUs: percentile(figures.medians, 0.5),
    p99Us: percentile(figures.p99s, 0.5),
  };
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
