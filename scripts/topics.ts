/** Measures how well topics are recognised, on conversations that say what they are about: `npm run topics -- FILE…`. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { converse } from '../lib/conversation/converse.ts';
import { loadAllModels } from '../lib/cues/model/load.ts';
import { loadEverything } from './support/load-everything.ts';
import { UsageError } from './support/usage-error.ts';
import { wholePlaybook } from './support/whole-playbook.ts';
import { readTopicSet } from './topics/read-chats.ts';
import { type Tally, tally } from './topics/tally.ts';

const usage = 'Name files or folders: npm run topics -- [--confusion] corpus/topics requests.jsonl …';
const now = '2026-03-02T10:00:00+01:00';
const columns = [
  'set',
  'about a topic',
  'right',
  'wrong',
  'not sure',
  'offered then',
  'about none',
  'claimed',
];

try {
  await measure(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function measure(words: readonly string[]): Promise<void> {
  const paths = words.filter((word) => !word.startsWith('--'));
  if (paths.length === 0) throw new UsageError(usage);
  await loadEverything();
  const models = await loadAllModels();
  console.log(row(columns));
  console.log(row(columns.map((_, index) => (index === 0 ? '---' : '--:'))));
  for (const file of paths.flatMap(filesIn)) {
    const { name, language, chats } = readTopicSet(file);
    const read = chats.map((chat) => {
      const context = { playbook: wholePlaybook, now, guess: language, models };
      return [chat, converse(chat.transcript, context)] as const;
    });
    const result = tally(read);
    console.log(row(cells(name, result)));
    if (words.includes('--confusion')) tellConfusion(result);
  }
}

function cells(
  name: string,
  { about, right, wrong, unsure, offered, none, claimed }: Tally,
): readonly string[] {
  const share = (count: number, of: number) =>
    of === 0 ? '' : `${count} (${Math.round((100 * count) / of)} %)`;
  return [
    name,
    String(about),
    share(right, about),
    share(wrong, about),
    share(unsure, about),
    share(offered, unsure),
    String(none),
    share(claimed, none),
  ];
}

function tellConfusion({ confused }: Tally): void {
  for (const [pair, count] of [...confused].toSorted((a, b) => b[1] - a[1]).slice(0, 8))
    console.log(`    ${count} × ${pair}`);
}

function row(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

function filesIn(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) throw new UsageError(`${path} is not there: check the name.`);
  return isFolder
    ? readdirSync(path)
        .filter((name) => name.endsWith('.tsv'))
        .map((name) => join(path, name))
    : [path];
}
