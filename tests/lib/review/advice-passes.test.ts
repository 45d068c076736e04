import { beforeAll, describe, expect, it } from 'vitest';
import { advise } from '../../../lib/guidance/advise.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import type { TopicPlan } from '../../../lib/playbook/types.ts';
import { review } from '../../../lib/review/review.ts';
import { situationOf } from '../../../lib/review/situation.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { type Situation, situations } from '../../../scripts/docs/replies/situations.ts';
import { momentOf } from '../../../scripts/docs/replies/write-reply.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

/** What review has against the whole reply that Attune advises. */
function missedIn(situation: Situation, topic: TopicPlan, language: Language): readonly string[] {
  const { conversation, context } = momentOf(situation, topic, language);
  const advice = advise(conversation, context);
  const answered = situationOf(conversation, context, advice);
  if (!advice || !answered || advice.reply === '') return [];
  return review({ text: advice.reply }, answered).flatMap(({ check, outcome, quote }) =>
    outcome === 'missed' ? `${check} “${quote ?? ''}” in: ${advice.reply}` : [],
  );
}

describe.each(languages)('what Attune advises in %s passes its own review', (language) => {
  const topics = wholePlaybook.books[language]?.topics ?? [];

  it.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_, topic) => {
    expect(situations.flatMap((situation) => missedIn(situation, topic, language))).toEqual([]);
  });
});
