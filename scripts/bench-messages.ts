/** `npm run bench:messages`: what reading a message costs, beside what else runs locally, on the same messages. */
import { parseArgs } from 'node:util';
import { measureAdvice } from './bench/advice.ts';
import { type Cost, compareAnalyzers } from './bench/compare-analyzers.ts';
import { printFigures } from './bench/figures.ts';
import { type BenchMessage, benchMessages } from './bench/messages.ts';
import { UsageError } from './support/usage-error.ts';

const count = 5000;
/** Of how many different messages the advice is timed. */
const advised = 1000;
/** What the design allows for one message. */
const budget = { medianUs: 50, p99Us: 1000 };

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { files, language, rounds, json } = readOptions();
    const messages = benchMessages(files, language, count);
    const costs = await compareAnalyzers(messages, rounds);
    if (json) console.log(JSON.stringify(costs));
    else printTable(costs);
    if (!json) printFigures(await measureAdvice(uniqueOf(messages).slice(0, advised)));
    return judge(costs) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      rounds: { type: 'string', default: '2' },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new UsageError(`--rounds ${values.rounds} is no number of rounds: write it as 2.`);
  return { files: positionals, language: values.lang, rounds, json: values.json };
}

/** Each text once: what was read before costs less. */
function uniqueOf(messages: readonly BenchMessage[]): readonly BenchMessage[] {
  return [...new Map(messages.map((message) => [message.text, message])).values()];
}

function printTable(costs: readonly Cost[]): void {
  console.log('| analyzer        | median µs |  p99 µs | load ms | heap MB | gzip kB |');
  console.log('| --------------- | --------: | ------: | ------: | ------: | ------: |');
  for (const { analyzer, medianUs, p99Us, loadMs, heapMb, gzipBytes } of costs) {
    const cells = [
      medianUs.toFixed(1).padStart(9),
      ...[p99Us, loadMs, heapMb, gzipBytes / 1000].map((value) => value.toFixed(1).padStart(7)),
    ];
    console.log(`| ${analyzer.padEnd(15)} | ${cells.join(' | ')} |`);
  }
}

/** Whether the product keeps its budget and is faster than `vader-sentiment` in the same run; says so. */
function judge(costs: readonly Cost[]): boolean {
  const own = costs.find(({ analyzer }) => analyzer === 'attune');
  const vader = costs.find(({ analyzer }) => analyzer === 'vader-sentiment');
  if (!own || !vader) throw new RangeError('attune or vader-sentiment was not measured');
  const kept: readonly (readonly [string, boolean])[] = [
    [`median at most ${budget.medianUs} µs`, own.medianUs <= budget.medianUs],
    [`p99 at most ${budget.p99Us} µs`, own.p99Us <= budget.p99Us],
    [
      `faster than vader-sentiment, ${(vader.medianUs / own.medianUs).toFixed(1)} times`,
      own.medianUs < vader.medianUs,
    ],
  ];
  for (const [what, isKept] of kept) console.error(`${isKept ? 'kept  ' : 'BROKEN'} ${what}`);
  return kept.every(([, isKept]) => isKept);
}
