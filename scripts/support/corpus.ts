import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Family, families, type Level } from '../../lib/cues/types.ts';
import { type Language, languages } from '../../lib/playbook/language.ts';

/** One turn of the corpus. */
export interface CorpusTurn {
  readonly role: 'customer' | 'agent' | 'bot';
  readonly text: string;
  /** What the writer meant: a level, `S` for a lane that is no anger, null for a turn that is not the customer's. */
  readonly label: Level | 'S' | null;
  readonly families: readonly Family[];
}

/** One conversation that the project wrote itself. */
export interface CorpusConversation {
  /** `en/travel:17`, counted within its file from 1. */
  readonly id: string;
  readonly language: Language;
  /** The name of its file; that of a test file is `test`. */
  readonly sector: string;
  readonly topic: string;
  /** What is in `test` is never trained or tuned on. */
  readonly part: 'train' | 'test';
  readonly turns: readonly CorpusTurn[];
}

/** A corpus that cannot be read; the message names file, line and the mend. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/**
 * Reads all of a corpus folder: `<language>/<sector>.tsv` and `test/<language>.tsv`, in the order of their names; other
 * files and folders are passed over. Throws CorpusError for a line that is no turn.
 */
export function readCorpus(folder: string): readonly CorpusConversation[] {
  return corpusFiles(folder).flatMap(readCorpusFile);
}

/** The files of a corpus folder, sorted; empty when it is none. */
export function corpusFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (entry.name === 'test' || isLanguage(entry.name)))
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.tsv'))
    .sort();
}

/** Reads one file of a corpus. Its place says the language: `fr/travel.tsv` or `test/fr.tsv`. Throws CorpusError. */
export function readCorpusFile(file: string): readonly CorpusConversation[] {
  const place = placeOf(file);
  const conversations: CorpusConversation[] = [];
  let topic: string | null = null;
  let turns: CorpusTurn[] = [];
  const close = () => {
    const id = `${basename(dirname(file))}/${basename(file, '.tsv')}:${conversations.length + 1}`;
    if (turns.length > 0 && topic !== null) conversations.push({ id, ...place, topic, turns });
    turns = [];
  };
  for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    const fail = failAt(file, index + 1);
    const heading = /^#\s*([^\t]*)$/.exec(line);
    if (heading || line.trim() === '') close();
    if (heading) topic = heading[1]?.trim() || fail('A topic needs a name: write "# parcel_late".');
    else if (line.trim() !== '') {
      if (topic === null) fail('A turn stands before the first topic: write "# topic" above it.');
      turns.push(readTurnLine(line, fail));
    }
  }
  close();
  return conversations;
}

type Fail = (problem: string) => never;

function failAt(file: string, line: number): Fail {
  return (problem) => {
    throw new CorpusError(`${file}:${line}: ${problem}`);
  };
}

function placeOf(file: string): Pick<CorpusConversation, 'language' | 'sector' | 'part'> {
  const folder = basename(dirname(file));
  const name = basename(file, '.tsv');
  if (folder === 'test' && isLanguage(name)) return { language: name, sector: 'test', part: 'test' };
  if (isLanguage(folder)) return { language: folder, sector: name, part: 'train' };
  throw new CorpusError(
    `${file}: its place does not say the language: put it at <language>/<sector>.tsv or test/<language>.tsv.`,
  );
}

function readTurnLine(line: string, fail: Fail): CorpusTurn {
  const [label = '', named = '', written = '', ...more] = line.split('\t');
  const text = written.replaceAll('\\n', '\n');
  if (more.length > 0 || text.trim() === '')
    fail('A turn is "label, tab, families, tab, text": write a line break in the text as \\n.');
  return { ...readLabel(label, fail), families: readFamilies(named, fail), text };
}

function readLabel(label: string, fail: Fail): Pick<CorpusTurn, 'role' | 'label'> {
  if (label === 'a') return { role: 'agent', label: null };
  if (label === 'b') return { role: 'bot', label: null };
  const meant = customerLabels.find((each) => String(each) === label);
  return { role: 'customer', label: meant ?? fail(`The label is "${label}": use 0 to 4, S, a or b.`) };
}

const customerLabels = [0, 1, 2, 3, 4, 'S'] as const;

function readFamilies(named: string, fail: Fail): readonly Family[] {
  if (named === '-') return [];
  return named.split(',').map((name) => {
    const family = families.find((each) => each === name && each !== 'possible_frustration');
    return (
      family ?? fail(`The family "${name}" is not known: use those of lib/cues/types.ts, or - for none.`)
    );
  });
}

function isLanguage(name: string): name is Language {
  return languages.some((language) => language === name);
}
