/** Measures how well frustrated turns are found, on labelled conversations: `npm run evaluate -- --help`. */
import { loadAllModels } from '../lib/cues/model/load.ts';
import type { Models } from '../lib/cues/model/model.ts';
import { type Analyzer, byLength, modelAlone, pipeline } from './evaluate/analyzers.ts';
import { foretellers, stillToCome } from './evaluate/foretell.ts';
import { measure, type SetResult } from './evaluate/measure.ts';
import { type EvaluateOptions, readOptions, usage, type Way } from './evaluate/options.ts';
import { readSets } from './evaluate/read-sets.ts';
import { tableHead, tableRow } from './evaluate/table.ts';

import { CorpusError } from './support/corpus.ts';
import { LabelledSetError } from './support/labelled-set.ts';
import { loadEverything } from './support/load-everything.ts';
import { UsageError } from './support/usage-error.ts';

const sampling = { seed: 7 };

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) console.log(usage);
    else await evaluate(options);
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

async function evaluate(options: EvaluateOptions): Promise<void> {
  const { paths, split, json, rounds } = options;
  await loadEverything();
  const analyzers = analyzersFor(options, await loadAllModels());
  if (!json) console.log(tableHead());
  for (const read of readSets(paths, split)) {
    const set = options.forecast ? stillToCome(read) : read;
    if (set.chats.length === 0) continue;
    for (const [by, analyzer] of analyzers) {
      const result = measure(set, by, analyzer, { ...sampling, rounds });
      if (!saysAnything(result)) continue;
      console.log(json ? JSON.stringify(result) : tableRow(result));
    }
  }
}

/** Length has no flag, so there is nothing to say of it on a control set. */
function saysAnything({ figures }: SetResult): boolean {
  return Object.values(figures).some((figure) => figure !== null);
}

function analyzersFor(
  { by, forecast, knownLanguage }: EvaluateOptions,
  models: Models,
): readonly (readonly [name: string, Analyzer])[] {
  if (forecast) return Object.entries(foretellers(knownLanguage, models));
  const all = analyzersOf(models, knownLanguage);
  return by.map((way) => [way, all[way]] as const);
}

function analyzersOf(models: Models, knownLanguage: boolean): Readonly<Record<Way, Analyzer>> {
  return {
    rules: pipeline(knownLanguage),
    model: modelAlone(models, knownLanguage),
    both: pipeline(knownLanguage, models),
    length: byLength,
  };
}
