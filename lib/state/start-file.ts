import { stringify } from 'yaml';
import { builtinFiles } from '../playbook/builtin/load.ts';
import type { Language } from '../playbook/language.ts';
import { emptyPlaybook } from '../playbook/merge.ts';
import type { PlaybookFile } from '../playbook/schema.ts';

const head = `# Attune's own playbook, to change as you like. What you take out comes from Attune again;
# a topic, an option or a line that stays takes the place of Attune's.
# yaml-language-server: $schema=playbook.schema.json
`;

/** Attune's own playbook in a language as one file, for a team to begin with. */
export async function startFile(language: Language): Promise<string> {
  const { settings, limits, sureFrom } = emptyPlaybook;
  const files = withOwnSets(await builtinFiles(language));
  const file: PlaybookFile = {
    format: 1,
    id: 'my-team',
    name: 'My team',
    language,
    settings,
    limits: { ...limits },
    sureFrom,
    banned: files.flatMap(({ banned }) => banned ?? []),
    cards: Object.assign({}, ...files.map(({ cards }) => cards)),
    words: Object.assign({}, ...files.map(({ words }) => words)),
    gestures: files.flatMap(({ gestures }) => gestures ?? []),
    lines: files.toReversed().flatMap(({ lines }) => lines ?? []),
    sets: Object.assign({}, ...files.map(({ sets }) => sets)),
    topics: files.flatMap(({ topics }) => topics ?? []),
  };
  return head + stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A named pattern belongs to its file: where two files have one of the same name, the later gets a name of its own. */
function withOwnSets(files: readonly PlaybookFile[]): readonly PlaybookFile[] {
  const taken = new Set<string>();
  return files.map((file, index) => {
    const names = Object.keys(file.sets ?? {});
    const clashing = new Set(names.filter((name) => taken.has(name)));
    for (const name of names) taken.add(name);
    return clashing.size === 0 ? file : renamed(file, clashing, String.fromCharCode(65 + index));
  });
}

function renamed(file: PlaybookFile, names: ReadonlySet<string>, ending: string): PlaybookFile {
  const name = (old: string) => (names.has(old) ? `${old}${ending}` : old);
  const mend = (pattern: string) => pattern.replace(/<(\w+)>/g, (_whole, old: string) => `<${name(old)}>`);
  const sets = Object.entries(file.sets ?? {}).map(([old, pattern]) => [name(old), mend(pattern)] as const);
  const topics = (file.topics ?? []).map((topic) => ({
    ...topic,
    signs: topic.signs.map((sign) => ({ ...sign, any: sign.any.map(mend) })),
    ...(topic.not ? { not: topic.not.map(mend) } : {}),
  }));
  return { ...file, sets: Object.fromEntries(sets), topics };
}
