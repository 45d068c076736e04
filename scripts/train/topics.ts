import { languages } from '../../lib/playbook/language.ts';
import { learnModel, modelLogitOf } from './learn.ts';
import { aucOf, figure } from './measure.ts';
import { readEmotion, readTrainingCorpus } from './sources.ts';

/** Prints how the turns of each topic are ranked by a model that has never seen the topic, as a table. */
export function printTopics(folder: string): void {
  const corpus = readTrainingCorpus();
  const emotions = new Map(languages.map((language) => [language, readEmotion(folder, language).weights]));
  const topics = [...new Set(corpus.map(({ topic }) => topic))].sort();
  console.log(`| topic | ${languages.map((language) => `${language} AUC (turns)`).join(' | ')} |`);
  console.log(`|---|${languages.map(() => '---').join('|')}|`);
  for (const topic of topics) {
    const cells = languages.map((language) => {
      const rows = corpus.filter((row) => row.language === language);
      const unseen = rows.filter((row) => row.topic === topic);
      const emotion = emotions.get(language);
      if (unseen.length === 0 || !emotion) return '';
      const model = learnModel(
        rows.filter((row) => row.topic !== topic),
        emotion,
      );
      const scores = unseen.map((row) => modelLogitOf(model, row));
      return `${figure(aucOf(unseen, scores)).trim()} (${unseen.length})`;
    });
    console.log(`| ${topic} | ${cells.join(' | ')} |`);
  }
}
