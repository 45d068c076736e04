import { parseArgs } from 'node:util';
import { localTime } from '../../lib/playbook/clock.ts';
import { type Language, languageOf, languages } from '../../lib/playbook/language.ts';
import { UsageError } from '../support/usage-error.ts';

/** What the command was asked to do. */
export interface AdviseArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** ISO 8601 with an offset. */
  readonly now: string;
}

/** How the command is used, in one sentence. */
export const usage =
  'Name a file with one conversation a line, or - for standard input: npm run -s advise -- [--json] [--lang nl] [--now 2026-03-02T09:30:00+01:00] FILE.jsonl …';

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads the command line. Throws UsageError; null means that only the usage was asked for. */
export function readArguments(words: readonly string[], clock: Date): AdviseArguments | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError(usage);
  return {
    files: positionals,
    json: values.json ?? false,
    language: readLanguage(values.lang),
    now: readNow(values.now) ?? localTime(clock),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        now: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('.')[0] : 'Unknown option'}. ${usage}`,
    );
  }
}

function readLanguage(tag = 'en'): Language {
  const language = languageOf(tag);
  if (language === null)
    throw new UsageError(`--lang ${tag} is not known: use one of ${languages.join(', ')}.`);
  return language;
}

function readNow(now: string | undefined): string | null {
  if (now === undefined) return null;
  if (!withOffset.test(now) || Number.isNaN(Date.parse(now)))
    throw new UsageError(`--now ${now} is not a time: write it as 2026-03-02T09:30:00+01:00.`);
  return now;
}
