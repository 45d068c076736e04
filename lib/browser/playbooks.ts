import { type Language, languages } from '../playbook/language.ts';
import type { PlaybookFile } from '../playbook/schema.ts';
import { keep } from './kept.ts';

/** The key in `storage.local`; docs/privacy.md lists every key. */
const key = 'playbooks';
const version = 1;

/** What a team has put in the place of Attune's own playbook. */
export interface TeamFiles {
  /** One for each id and language, the one put in last at the end. */
  readonly files: readonly PlaybookFile[];
  /** Whether something is stored that cannot be used. */
  readonly isBroken: boolean;
}

/** Nothing of a team: Attune's own playbook holds. */
export const noTeamFiles: TeamFiles = { files: [], isBroken: false };

/**
 * Reads files from whatever storage holds. They were checked field by field before they were stored, so here it is only
 * looked whether they can be ours; where one cannot, none is used.
 */
export function parseTeamFiles(stored: unknown): TeamFiles {
  if (stored === undefined) return noTeamFiles;
  const { version: written, files } = asRecord(stored);
  const isUsable = written === version && Array.isArray(files) && files.every(isFile);
  return isUsable ? { files, isBroken: false } : { files: [], isBroken: true };
}

const kept = keep({
  key,
  version,
  what: 'playbooks',
  parse: parseTeamFiles,
  fields: ({ files }) => ({ files }),
});

/** The stored files; none when storage cannot be read. */
export const loadTeamFiles = kept.load;

/** Stores a file in the place of an earlier one of the same id and language. Rejects when storage refuses. */
export async function storeTeamFile(file: PlaybookFile): Promise<void> {
  await changeFiles((files) => [...files.filter((other) => !isSameFile(other, file)), file]);
}

/** Takes a file out again. Rejects when storage refuses. */
export async function removeTeamFile(file: Pick<PlaybookFile, 'id' | 'language'>): Promise<void> {
  await changeFiles((files) => files.filter((other) => !isSameFile(other, file)));
}

/** Takes everything out, also what cannot be read. */
export const removeTeamFiles = kept.forget;

/** Tells of every change of the files, in this window or another, until the signal says stop. */
export const watchTeamFiles = kept.watch;

async function changeFiles(step: (files: readonly PlaybookFile[]) => readonly PlaybookFile[]): Promise<void> {
  await kept.change(({ files }) => ({ files: step(files), isBroken: false }));
}

function isSameFile(
  one: Pick<PlaybookFile, 'id' | 'language'>,
  other: Pick<PlaybookFile, 'id' | 'language'>,
) {
  return one.id === other.id && one.language === other.language;
}

function isFile(value: unknown): value is PlaybookFile {
  const { format, id, name, language, topics = [], lines = [], gestures = [] } = asRecord(value);
  return (
    format === 1 &&
    [id, name].every((text) => typeof text === 'string') &&
    languages.includes(language as Language) &&
    [topics, lines, gestures].every(Array.isArray)
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
