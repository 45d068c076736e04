/** Measures how well frustrated turns are found, on labelled conversations: `npm run evaluate -- --help`. */
import { loadAllRules } from '../lib/cues/rules/load.ts';
import { type Analyzer, byLength, pipeline } from './evaluate/analyzers.ts';
import { measure, type SetResult } from './evaluate/measure.ts';
import { type EvaluateOptions, readOptions, usage, type Way } from './evaluate/options.ts';
import { readSets } from './evaluate/read-sets.ts';
import { tableHead, tableRow } from './evaluate/table.ts';
import { CorpusError } from './support/corpus.ts';
import { LabelledSetError } from './support/labelled-set.ts';
import { UsageError } from './support/usage-error.ts';

const sampling = { seed: 7 };

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    await loadAllRules();
    const options = readOptions(process.argv.slice(2));
    if (options === null) console.log(usage);
    else evaluate(options);
    return 0;
  } catch (error) {
    if (!isForTheUser(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

function isForTheUser(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof CorpusError || error instanceof LabelledSetError;
}

function evaluate({ paths, split, by, json, knownLanguage, rounds }: EvaluateOptions): void {
  const analyzers = by.map((way) => [way, analyzerOf(way, knownLanguage)] as const);
  if (!json) console.log(tableHead());
  for (const set of readSets(paths, split)) {
    for (const [way, analyzer] of analyzers) {
      const result = measure(set, way, analyzer, { ...sampling, rounds });
      if (!saysAnything(result)) continue;
      console.log(json ? JSON.stringify(result) : tableRow(result));
    }
  }
}

/** Length has no flag, so there is nothing to say of it on a control set. */
function saysAnything({ figures }: SetResult): boolean {
  return Object.values(figures).some((figure) => figure !== null);
}

function analyzerOf(way: Way, knownLanguage: boolean): Analyzer {
  if (way === 'model') throw new UsageError('There is no learned score yet: use --by rules,length.');
  return way === 'length' ? byLength : pipeline(knownLanguage);
}
