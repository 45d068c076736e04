import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { corpusFiles, readCorpusFile } from '../support/corpus.ts';
import { readLabelledSet } from '../support/labelled-set.ts';
import { UsageError } from '../support/usage-error.ts';
import { type ChatSet, type Split, setOfLabelled, setsOfCorpus } from './chats.ts';

/**
 * The sets that the arguments name, read one after the other as they are asked for: a file of conversations (.jsonl), a
 * file of the corpus (.tsv), or a folder of either. Throws UsageError for what is neither or has nothing in the part.
 */
export function* readSets(paths: readonly string[], split: Split): Generator<ChatSet> {
  for (const path of paths) {
    let turns = 0;
    for (const set of setsAt(path, split)) {
      turns += set.chats.length;
      if (set.chats.length > 0) yield set;
    }
    if (turns === 0)
      throw new UsageError(`${path} has no conversation in the part "${split}": try --split all.`);
  }
}

function* setsAt(path: string, split: Split): Generator<ChatSet> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no ${path}: name .jsonl files or the corpus.`);
  if (!found.isDirectory()) return yield* setsIn([path], split);
  const corpus = corpusFiles(path);
  if (corpus.length > 0) return yield* setsIn(corpus, split);
  for (const name of readdirSync(path).sort()) {
    if (name.endsWith('.jsonl')) yield* setsIn([join(path, name)], split);
  }
}

function setsIn(files: readonly string[], split: Split): readonly ChatSet[] {
  const [first = ''] = files;
  if (first.endsWith('.tsv')) return setsOfCorpus(files.flatMap(readCorpusFile), split);
  if (first.endsWith('.jsonl'))
    return [setOfLabelled(basename(first, '.jsonl'), readLabelledSet(first), split)];
  throw new UsageError(`${first} is neither .jsonl nor .tsv: name such files, or a folder of them.`);
}
