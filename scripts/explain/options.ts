import { parseArgs } from 'node:util';
import { type Language, languageOf, languages } from '../../lib/playbook/language.ts';
import { UsageError } from '../support/usage-error.ts';

/** What the command was asked to explain. */
export interface ExplainOptions {
  readonly text: string;
  /** The language the customer is known to write, or null to detect it. */
  readonly language: Language | null;
  /** A file with the conversation before, in the format of `advise`; its first line is read. */
  readonly history: string | null;
}

/** How the command is used. */
export const usage = `npm run -s explain -- "what the customer wrote"
  --lang nl         the language the customer is known to write
  --history FILE    the conversation before it: {"id", "messages": [{"role", "text"}]} on the first line`;

/** Reads the command line. Throws UsageError; null means that only the usage was asked for. */
export function readOptions(words: readonly string[]): ExplainOptions | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const text = positionals.join(' ').replaceAll('\\n', '\n');
  if (text.trim() === '') throw new UsageError(`Give the message in quotes.\n${usage}`);
  const language = values.lang === undefined ? null : languageOf(values.lang);
  if (values.lang !== undefined && language === null)
    throw new UsageError(`--lang ${values.lang} is not known: use one of ${languages.join(', ')}.`);
  return { text, language, history: values.history ?? null };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        history: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'Unknown option'}\n${usage}`);
  }
}
