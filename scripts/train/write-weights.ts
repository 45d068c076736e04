import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unpackModel } from '../../lib/cues/model/model.ts';
import { type Language, languages } from '../../lib/playbook/language.ts';
import { projectFolder } from '../support/project-files.ts';
import { scoreUnseen } from './folds.ts';
import { learnModel, modelLogitOf } from './learn.ts';
import { aucOf, figure } from './measure.ts';
import { moduleOf, packModel } from './pack.ts';
import type { TurnRow } from './rows.ts';
import { emotionSets, readEmotion, readMeasured, readTrainingCorpus } from './sources.ts';

const folds = 8;

/** Learns the model of each language, writes its module, and prints what it was learned from and how it does. */
export function writeWeights(folder: string): void {
  const corpus = readTrainingCorpus();
  const bytes = languages.map((language) =>
    writeLanguage(
      folder,
      language,
      corpus.filter((row) => row.language === language),
    ),
  );
  console.log(`all: ${bytes.reduce((sum, size) => sum + size, 0)} bytes gzip`);
}

/** Gives the size of the module, gzip. */
function writeLanguage(folder: string, language: Language, rows: readonly TurnRow[]): number {
  const emotion = readEmotion(folder, language);
  const stored = packModel(learnModel(rows, emotion.weights));
  const text = moduleOf(language, stored);
  writeFileSync(join(projectFolder, `lib/cues/model/weights/${language}.ts`), text);
  const size = gzipSync(text).length;
  const unseen = scoreUnseen(rows, folds, (others) => {
    const model = learnModel(others, emotion.weights);
    return (row) => modelLogitOf(model, row);
  });
  const model = unpackModel(stored);
  const measured = readMeasured(folder, language).map((set) => {
    return `${set.name} ${figure(
      aucOf(
        set.rows,
        set.rows.map((row) => modelLogitOf(model, row)),
      ),
    )}`;
  });
  const frustrated = rows.filter(({ y }) => y === 1).length;
  console.log(`${language}: ${rows.length} own turns (${frustrated} frustrated), ${emotion.texts} texts of
  ${emotionSets[language].join(', ')}; ${size} bytes gzip
  AUC on topics left out ${figure(aucOf(rows, unseen))}, rules alone ${figure(
    aucOf(
      rows,
      rows.map((row) => row.ruleScore),
    ),
  )}
  measured only: ${measured.join(', ') || 'nothing'}`);
  return size;
}
