/** Learns the score beside the rules, or measures how it is learned: `npm run train -- --help`. */

import { loadEverything } from './support/load-everything.ts';
import { UsageError } from './support/usage-error.ts';
import { printCurve } from './train/curve.ts';
import { printOpenings } from './train/openings/measure.ts';
import { writeTopicWeights } from './train/openings/write.ts';
import { readOptions, type TrainOptions, usage } from './train/options.ts';
import { printTopics } from './train/topics.ts';
import { writeWeights } from './train/write-weights.ts';

const tasks: Readonly<Record<TrainOptions['task'], (folder: string) => void>> = {
  weights: (folder) => {
    writeWeights(folder);
    writeTopicWeights();
  },
  curve: printCurve,
  topics: printTopics,
  openings: printOpenings,
};

try {
  await loadEverything();
  const asked = readOptions(process.argv.slice(2));
  if (asked) tasks[asked.task](asked.data);
  else console.log(usage);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
