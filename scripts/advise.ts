/** Reads conversations from files and prints what was seen in them and what to say: `npm run -s advise -- --help`. */
import { once } from 'node:events';
import { loadAllModels } from '../lib/cues/model/load.ts';
import { loadEnglishReader } from '../lib/language/english.ts';
import { type AdviseArguments, readArguments, usage } from './advise/arguments.ts';
import { type Line, linesOf, totalSize, unreadable } from './advise/conversation-file.ts';
import { judge } from './advise/judge.ts';
import { LineError, parseConversation } from './advise/parse-conversation.ts';
import { startProgress } from './advise/progress.ts';
import { toSheet } from './advise/sheet.ts';
import { toJson } from './advise/to-json.ts';
import { loadEverything } from './support/load-everything.ts';
import { UsageError } from './support/usage-error.ts';

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const asked = readArguments(process.argv.slice(2), new Date());
    if (asked !== null) return await adviseAll(asked);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Gives the exit status: 0, 1 when a line was bad, 2 when there was nothing to read. */
async function adviseAll(asked: AdviseArguments): Promise<number> {
  for (const file of asked.files) {
    const reason = await unreadable(file);
    if (reason !== null) throw new UsageError(reason);
  }
  await loadEverything();
  const readers = { english: await loadEnglishReader(), models: await loadAllModels() };
  const progress = startProgress(process.stderr, await totalSize(asked.files), Date.now);
  let lines = 0;
  let bad = 0;
  for await (const line of linesOf(asked.files, process.stdin)) {
    const output = attempt(line, () => {
      const judgement = judge(parseConversation(line.text, asked.now), asked.now, readers);
      return asked.json ? `${toJson(judgement, asked.language)}\n` : toSheet(judgement, asked.language);
    });
    lines += 1;
    if (output === null) bad += 1;
    else if (!process.stdout.write(output)) await once(process.stdout, 'drain');
    progress.step(Buffer.byteLength(line.text) + 1);
  }
  progress.end();
  if (lines === 0)
    throw new UsageError(`There is no conversation in ${asked.files.join(', ')}: give one a line.`);
  return bad > 0 ? 1 : 0;
}

/** The work on one line; a bad line is reported with its place, and the rest goes on. */
function attempt(line: Line, work: () => string): string | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    console.error(`${line.file}:${line.number}: ${error.message}`);
    return null;
  }
}
