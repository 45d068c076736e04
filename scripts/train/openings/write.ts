import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StoredTopicModel } from '../../../lib/cues/topics/topic-model.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import { projectFolder } from '../../support/project-files.ts';
import { fitTopics } from './fit.ts';
import { keptOf, packTopics } from './pack.ts';
import { readBeside, readOpenings, rowOf, topicsIn } from './rows.ts';
import { sureFrom } from './sure.ts';

/** Learns how each language tells its topics, and writes its module. */
export function writeTopicWeights(): void {
  for (const language of languages) writeLanguage(language);
}

function writeLanguage(language: Language): void {
  const topics = topicsIn(language);
  const openings = readOpenings(language);
  const rows = [...openings.map((opening) => rowOf(opening, topics)), ...readBeside(language, topics)];
  const stored = packTopics(
    fitTopics(rows, topics.length, keptOf(topics.length)),
    topics,
    sureFrom[language],
  );
  const text = moduleOf(language, stored);
  writeFileSync(join(projectFolder, `lib/cues/topics/weights/${language}.ts`), text);
  console.log(
    `${language}: ${topics.length - 1} topics from ${openings.length} openings and ${rows.length - openings.length} other texts; ${gzipSync(text).length} bytes gzip`,
  );
}

function moduleOf(
  language: Language,
  { topics, start, scale, sureFrom: sure, gaps, steps }: StoredTopicModel,
): string {
  return `import type { StoredTopicModel } from '../topic-model.ts';

/** The learned topics of ${language}: written by \`npm run train\`, described in docs/model-card.md; never edited by hand. */
export const stored: StoredTopicModel = {
  topics:
    '${topics}',
  scale: ${scale},
  sureFrom: ${sure},
  start:
    '${start}',
  gaps: '${gaps}',
  steps:
    '${steps}',
};
`;
}
