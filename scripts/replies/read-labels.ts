import { readFileSync } from 'node:fs';
import { type CheckId, checkIds } from '../../lib/playbook/vocabulary.ts';
import { UsageError } from '../support/usage-error.ts';

/** What two readers found missed in one reply. */
export interface LabelledReply {
  readonly conversation: string;
  /** The place of the reply's first turn in its conversation. */
  readonly turn: number;
  readonly readers: readonly [ReadonlySet<CheckId>, ReadonlySet<CheckId>];
}

/** Reads a file of labels: corpus/replies/README.md. Throws UsageError with file and line. */
export function readLabels(file: string): readonly LabelledReply[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => [line, `${file}:${index + 1}`] as const)
    .filter(([line]) => line !== '' && !line.startsWith('#'))
    .map(([line, place]) => replyOf(line, place));
}

function replyOf(line: string, place: string): LabelledReply {
  const [id = '', one, two] = line.split('\t');
  const [conversation, turn] = id.split('#');
  if (!conversation || turn === undefined || one === undefined || two === undefined)
    throw new UsageError(`${place}: give conversation#turn and the checks of two readers, parted by tabs.`);
  return { conversation, turn: Number(turn), readers: [checksIn(one, place), checksIn(two, place)] };
}

function checksIn(list: string, place: string): ReadonlySet<CheckId> {
  const names = list === '-' ? [] : list.split(' ');
  return new Set(
    names.map((name) => {
      const id = checkIds.find((each) => each === name);
      if (!id) throw new UsageError(`${place}: "${name}" is no check.`);
      return id;
    }),
  );
}
