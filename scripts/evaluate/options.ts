import { parseArgs } from 'node:util';
import { UsageError } from '../support/usage-error.ts';
import type { Split } from './chats.ts';

/** What can be measured: the rules, the learned score, both together as in the product, and the length of a text. */
const ways = ['rules', 'model', 'both', 'length'] as const;

/** One of the ways to judge a turn. */
export type Way = (typeof ways)[number];

/** What the command was asked to do. */
export interface EvaluateOptions {
  readonly paths: readonly string[];
  readonly split: Split;
  readonly by: readonly Way[];
  /** Whether what is still to come is foretold, in place of judging each turn. */
  readonly forecast: boolean;
  readonly json: boolean;
  /** Whether the customer's language is remembered from the start or must be detected. */
  readonly knownLanguage: boolean;
  readonly rounds: number;
}

/** How the command is used. */
export const usage = `npm run evaluate -- [options] FILE…
FILE is a .jsonl file with one labelled conversation a line, a .tsv file of the corpus, or a folder of either.
  --split dev|train|all          the part: train, or everything but train (default dev)
  --by rules,model,both,length   what judges, or all for the four rows (default both)
  --forecast                     foretell frustration still to come, at turns that show none
  --detect                       start without knowing the customer's language
  --rounds 1000                  samples drawn for the intervals
  --json                         one object a line, in place of the table`;

/** Reads the command line. Throws UsageError; null means that only the usage was asked for. */
export function readOptions(words: readonly string[]): EvaluateOptions | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError(`Name the files to measure on.\n${usage}`);
  return {
    paths: positionals,
    split: oneOf('split', ['dev', 'train', 'all'], values.split),
    by: values.by === 'all' ? ways : values.by.split(',').map((way) => oneOf('by', ways, way)),
    forecast: values.forecast,
    json: values.json,
    knownLanguage: !values.detect,
    rounds: whole('rounds', values.rounds),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        split: { type: 'string', default: 'dev' },
        by: { type: 'string', default: 'both' },
        forecast: { type: 'boolean', default: false },
        detect: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '1000' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'Unknown option'}\n${usage}`);
  }
}

function oneOf<const T extends string>(option: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} ${given} is not known: use ${allowed.join(', ')}.`);
}

function whole(option: string, given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new UsageError(`--${option} ${given} is no number: write it as 1000.`);
}
