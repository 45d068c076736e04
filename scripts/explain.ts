/** Prints what was seen in a message, what nearly was, and what stopped it: `npm run -s explain -- --help`. */
import { loadAllModels } from '../lib/cues/model/load.ts';
import { localTime } from '../lib/playbook/clock.ts';
import type { Transcript } from '../lib/transcript/types.ts';
import { linesOf, unreadable } from './advise/conversation-file.ts';
import { LineError, parseConversation } from './advise/parse-conversation.ts';
import { explainTurn } from './explain/explain-turn.ts';
import { readOptions, usage } from './explain/options.ts';
import { toSheet } from './explain/sheet.ts';
import { loadEverything } from './support/load-everything.ts';
import { UsageError } from './support/usage-error.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) {
      console.log(usage);
      return 0;
    }
    const now = localTime(new Date());
    const before = options.history === null ? null : await readHistory(options.history, now);
    await loadEverything();
    const models = await loadAllModels();
    const { text, language } = options;
    process.stdout.write(toSheet(explainTurn(text, { before, language, now, models })));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LineError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** The conversation on the first line of a file. */
async function readHistory(file: string, now: string): Promise<Transcript> {
  const reason = await unreadable(file);
  if (reason !== null) throw new UsageError(reason);
  for await (const { text } of linesOf([file], process.stdin)) return parseConversation(text, now).transcript;
  throw new UsageError(`There is no conversation in ${file}: give one a line.`);
}
