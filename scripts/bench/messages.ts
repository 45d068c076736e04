import { join } from 'node:path';
import { type Language, languageOf, languages } from '../../lib/playbook/language.ts';
import { readSets } from '../evaluate/read-sets.ts';
import { projectFolder } from '../support/project-files.ts';
import { UsageError } from '../support/usage-error.ts';

/** One message to read, with the language it is in. */
export interface BenchMessage {
  readonly text: string;
  readonly language: Language;
}

/**
 * So many messages of customers in one language, or in `all`: from the files given, or from what the project wrote
 * itself; spread evenly over what there is, or that repeated. Throws UsageError when there is none.
 */
export function benchMessages(
  files: readonly string[],
  wanted: string,
  count: number,
): readonly BenchMessage[] {
  if (wanted !== 'all' && !languageOf(wanted))
    throw new UsageError(`--lang ${wanted} is not known: use one of ${languages.join(', ')}, or all.`);
  const sets = files.length > 0 ? readSets(files, 'all') : readSets([join(projectFolder, 'corpus')], 'train');
  const found = [...sets]
    .flatMap(({ chats }) => chats)
    .flatMap(({ language, turns }) =>
      turns.flatMap(({ role, text }) =>
        role === 'customer' && language && (wanted === 'all' || language === wanted)
          ? [{ text, language }]
          : [],
      ),
    );
  if (found.length === 0)
    throw new UsageError(`There is no message in ${wanted} to read: give another --lang, or other files.`);
  return spread(found, count);
}

/** `count` of a list, evenly; the list over and over when it is shorter. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: count }, (_, at) => list[Math.floor(at * step) % list.length]).filter(
    (each) => each !== undefined,
  );
}
