/** Measures the checks on real agent replies: `npm run replies -- LABELS.tsv SET.jsonl`, or `-- --effect SET.jsonl`. */
import { loadAllModels } from '../lib/cues/model/load.ts';
import type { Models } from '../lib/cues/model/model.ts';
import { type CheckId, checkIds } from '../lib/playbook/vocabulary.ts';
import { type LabelledReply, readLabels } from './replies/read-labels.ts';
import { type ReviewedReply, reviewReplies } from './replies/review-replies.ts';
import { readLabelledSet } from './support/labelled-set.ts';
import { loadEverything } from './support/load-everything.ts';
import { UsageError } from './support/usage-error.ts';

const usage =
  'Name a file of labels and the set they are of: npm run replies -- corpus/replies/en.tsv dfrust.jsonl, or a set alone after --effect.';

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(words: readonly string[]): Promise<void> {
  const [one, two] = words;
  if (!one || !two) throw new UsageError(usage);
  await loadEverything();
  const models = await loadAllModels();
  if (one === '--effect') tellEffect(two, models);
  else tellChecks(readLabels(one), two, models);
}

/** Per check: how often both readers found it missed, and how often Attune did with them, without them and against them. */
function tellChecks(labels: readonly LabelledReply[], set: string, models: Models): void {
  const reviewed = new Map<string, readonly ReviewedReply[]>();
  for (const chat of readLabelledSet(set)) {
    if (labels.some(({ conversation }) => conversation === chat.id))
      reviewed.set(chat.id, reviewReplies(chat, models));
  }
  const rows = labels.flatMap(({ conversation, turn, readers }) => {
    const reply = reviewed.get(conversation)?.find((each) => each.turn === turn);
    const missed = reply?.findings.filter(({ outcome }) => outcome === 'missed').map(({ check }) => check);
    return missed ? [{ readers, missed: new Set(missed) }] : [];
  });
  console.log(`${rows.length} of ${labels.length} replies could be checked.\n`);
  console.log('| check | missed by both readers | agree | found | precision | recall |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const check of checkIds) {
    const told = rowOf(check, rows);
    if (told) console.log(told);
  }
}

function rowOf(
  check: CheckId,
  rows: readonly { readonly readers: LabelledReply['readers']; readonly missed: ReadonlySet<CheckId> }[],
): string | null {
  const settled = rows.filter(({ readers: [one, two] }) => one.has(check) === two.has(check));
  const gold = settled.filter(({ readers: [one] }) => one.has(check));
  const found = settled.filter(({ missed }) => missed.has(check));
  const hits = gold.filter(({ missed }) => missed.has(check)).length;
  if (gold.length === 0 && found.length === 0) return null;
  if (gold.length === 0 && !rows.some(({ readers }) => readers.some((reader) => reader.has(check))))
    return null;
  const share = (of: number) => (of === 0 ? '–' : (hits / of).toFixed(2));
  const agree = (settled.length / rows.length).toFixed(2);
  return `| ${check} | ${gold.length} | ${agree} | ${found.length} | ${share(found.length)} | ${share(gold.length)} |`;
}

/** How the customers' labels moved after replies of each estimate. */
function tellEffect(set: string, models: Models): void {
  const replies = readLabelledSet(set).flatMap((chat) => reviewReplies(chat, models));
  console.log('| estimate | replies | labelled before and after | frustrated before | frustrated after |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const direction of ['up', 'same', 'down'] as const) {
    const those = replies.filter(({ estimate }) => estimate.direction === direction);
    const known = those.filter(({ before, after }) => before !== null && after !== null);
    const share = (side: 'before' | 'after') =>
      known.length === 0
        ? '–'
        : `${Math.round((100 * known.filter((reply) => reply[side] === 1).length) / known.length)} %`;
    console.log(
      `| ${direction} | ${those.length} | ${known.length} | ${share('before')} | ${share('after')} |`,
    );
  }
}
