import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../support/usage-error.ts';

/** What `npm run train` was asked for. */
export interface TrainOptions {
  /** Where the sets of other people lie. */
  readonly data: string;
  /** `weights`: learn and write; the others: measure only. */
  readonly task: 'weights' | 'curve' | 'topics' | 'openings';
}

export const usage = `npm run train -- --data FOLDER [--curve | --topics | --openings]
  Learns the score of each language from corpus/ and from the sets in FOLDER that may be used, and writes
  lib/cues/model/weights/ and, from corpus/openings/ and the playbooks, lib/cues/topics/weights/. The same data gives the same weights.
  --curve   prints how the ranking of topics left out grows with the size of the corpus, and writes nothing
  --topics  prints how each topic is ranked by a model that was learned without it, and writes nothing
  --openings  prints how topics are told on openings left out, and writes nothing`;

/** Reads the command line; null when help was asked for. Throws UsageError. */
export function readOptions(words: readonly string[]): TrainOptions | null {
  const { data, curve, topics, openings, help } = parse(words);
  if (help) return null;
  if (!data) throw new UsageError(`Say where the sets lie: --data FOLDER.\n${usage}`);
  if (!statSync(data, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${data} is no folder: give the one with goemotions.jsonl and the others.`);
  if ([curve, topics, openings].filter(Boolean).length > 1)
    throw new UsageError('Ask for one at a time: --curve, --topics or --openings.');
  return { data, task: curve ? 'curve' : topics ? 'topics' : openings ? 'openings' : 'weights' };
}

function parse(words: readonly string[]) {
  try {
    const options = {
      data: { type: 'string' },
      curve: { type: 'boolean' },
      topics: { type: 'boolean' },
      openings: { type: 'boolean' },
      help: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
