import { languages } from '../../lib/playbook/language.ts';
import { randomFrom } from '../walks/random.ts';
import { scoreUnseen } from './folds.ts';
import { learnModel, modelLogitOf } from './learn.ts';
import { aucOf, figure } from './measure.ts';
import type { TurnRow } from './rows.ts';
import { readEmotion, readMeasured, readTrainingCorpus } from './sources.ts';

const sizes = [125, 250, 500, 1000, 1500, 2000, 3000, 4000];
const seed = 7;
const folds = 8;

/** Prints how the ranking grows with the corpus: on topics left out, and on the sets that are measured with. */
export function printCurve(folder: string): void {
  const corpus = readTrainingCorpus();
  for (const language of languages) {
    const rows = shuffled(corpus.filter((row) => row.language === language));
    const emotion = readEmotion(folder, language).weights;
    const measured = readMeasured(folder, language);
    console.log(
      `${language}: turns, AUC on topics left out${measured.map(({ name }) => `, ${name}`).join('')}`,
    );
    for (const size of [...sizes.filter((each) => each < rows.length), rows.length]) {
      const learn = (some: readonly TurnRow[]) => {
        const model = learnModel(some.slice(0, size), emotion);
        return (row: TurnRow) => modelLogitOf(model, row);
      };
      const score = learn(rows);
      const figures = [
        aucOf(rows, scoreUnseen(rows, folds, learn)),
        ...measured.map((set) => aucOf(set.rows, set.rows.map(score))),
      ];
      console.log(`  ${String(size).padStart(5)}  ${figures.map(figure).join('  ')}`);
    }
  }
}

function shuffled(rows: readonly TurnRow[]): readonly TurnRow[] {
  const random = randomFrom(seed);
  return rows
    .map((row) => ({ row, place: random.below(2 ** 31) }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}
