import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/playbook/language.ts';
import { readCorpus } from '../support/corpus.ts';
import { readLabelledSet } from '../support/labelled-set.ts';
import { projectFolder } from '../support/project-files.ts';
import { UsageError } from '../support/usage-error.ts';
import { fitGrams } from './fit-grams.ts';
import { gramRowsOfSet, rowsOfCorpus, rowsOfSet, type TurnRow } from './rows.ts';

/**
 * The only sets of other people that weights may be trained on: GoEmotions (CC BY 4.0), XED (CC BY 4.0) and BRIGHTER
 * (CC BY 4.0). They tell of anger in general and not of customers, so they are where learning starts from.
 */
export const emotionSets: Readonly<Record<Language, readonly string[]>> = {
  en: ['goemotions', 'xed_en', 'brighter_en'],
  nl: ['xed_nl'],
  de: ['xed_de', 'brighter_de'],
  fr: ['xed_fr'],
  es: ['xed_es', 'brighter_es'],
};

/** Sets that are measured with where they lie beside the others, and never learned from. */
const measuredSets: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['dfrust', 'airline', 'complaints'],
  de: ['germeval'],
};

/** The turns of the project's own corpus that may be learned from: all but its test part. */
export function readTrainingCorpus(): readonly TurnRow[] {
  const own = readCorpus(join(projectFolder, 'corpus'));
  return rowsOfCorpus(own.filter(({ part }) => part === 'train'));
}

const emotionFitting = { rounds: 2, step: 0.1 } as const;

/** How much of them is taken: much of what thousands of Reddit comments say, less of film subtitles. */
const emotionShare: Readonly<Record<Language, number>> = { en: 0.75, nl: 0.5, de: 0.5, fr: 0.25, es: 0.5 };

/** Where n-gram weights start from, and how many texts say so. Throws UsageError when a set is missing. */
export function readEmotion(folder: string, language: Language) {
  const sets = emotionSets[language].map((name) => gramRowsOfSet(readLabelledSet(fileOf(folder, name))));
  const rows = sets.flat();
  const weights = fitGrams(rows, emotionFitting).map((weight) => weight * emotionShare[language]);
  return { texts: rows.length, weights };
}

/** The dev parts of the sets that are measured with, those that are there. */
export function readMeasured(folder: string, language: Language) {
  const names = measuredSets[language] ?? [];
  return names
    .filter((name) => existsSync(join(folder, `${name}.jsonl`)))
    .map((name) => {
      const dev = readLabelledSet(join(folder, `${name}.jsonl`)).filter(({ split }) => split === 'dev');
      return { name, rows: rowsOfSet(dev) };
    });
}

function fileOf(folder: string, name: string): string {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file))
    throw new UsageError(`${file} is not there: training needs it. See docs/model-card.md.`);
  return file;
}
