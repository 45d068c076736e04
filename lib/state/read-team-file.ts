import { checkPattern } from '../conversation/topic-patterns.ts';
import { loadGrammar } from '../language/grammar/load.ts';
import { builtinFiles } from '../playbook/builtin/load.ts';
import { languages } from '../playbook/language.ts';
import { emptyPlaybook, withBook } from '../playbook/merge.ts';
import { type PlaybookReading, readPlaybook } from '../playbook/read-playbook.ts';
import type { PlaybookFile } from '../playbook/schema.ts';

/** Reads a file as a team wrote it. Heavy with a reader of YAML and the schema: imported when there is a file. */
export async function readTeamFile(text: string): Promise<PlaybookReading> {
  await Promise.all(languages.map(loadGrammar));
  const reading = readPlaybook(text, checkPattern);
  if (!reading.ok || (await makesBook(reading.file))) return reading;
  const problem = { kind: 'missing', line: 1, column: 1, field: 'words', detail: 'words' } as const;
  return { ok: false, problems: [problem] };
}

/** Whether the file and what Attune brings along in its language have together what a reply needs. */
async function makesBook(file: PlaybookFile): Promise<boolean> {
  const builtin = await builtinFiles(file.language);
  try {
    withBook(emptyPlaybook, file.language, [...builtin, file]);
    return true;
  } catch {
    return false;
  }
}
